package org.charted.content.seed;

/**
 * Something an editor has to mend.
 *
 * @param location where it stands
 * @param expected what was expected there, in words for an editor
 */
record Problem(Location location, String expected) implements Comparable<Problem> {

	@Override
	public int compareTo(Problem other) {
		int byFile = this.location.file().compareTo(other.location.file());
		return (byFile != 0) ? byFile : Integer.compare(this.location.line(), other.location.line());
	}

	@Override
	public String toString() {
		return this.location + ": " + this.expected;
	}

}
