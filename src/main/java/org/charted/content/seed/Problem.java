package org.charted.content.seed;

/**
 * Something an editor has to mend.
 *
 * @param place where it stands
 * @param expected what was expected there, in words for an editor
 */
public record Problem(Location place, String expected) implements Comparable<Problem> {

	@Override
	public int compareTo(Problem other) {
		int byFile = this.place.file().compareTo(other.place.file());
		return (byFile != 0) ? byFile : Integer.compare(this.place.line(), other.place.line());
	}

	@Override
	public String toString() {
		return this.place + ": " + this.expected;
	}

}
