package org.charted.search;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.apache.commons.lang3.StringUtils;
import org.charted.search.SearchIndex.Indexed;
import org.charted.web.Near;
import org.jspecify.annotations.Nullable;

/**
 * What a reader's words are taken to mean. Nothing in them is an operator.
 *
 * @param concepts what is looked for
 * @param whole all words, folded
 * @param core the same without what only makes a question of it
 * @param spans neighboring words that may be a name, by how many they are
 * @param codes those of them that have digits
 * @param onlyNames the names that the words are, if they are nothing but several names
 * and nobody looks for somewhere to study
 * @param studyPlaces the places among the spans, if a reader looks for somewhere to study
 * @param otherNames other words for some of them, which may be a name as well
 * @param suggestion the words as they may have been meant; {@code null} when each of them
 * is known
 * @param unknown words that no passage has, nor any like them
 */
record Interpretation(List<Concept> concepts, String whole, String core, SortedMap<Integer, List<String>> spans,
		List<String> codes, List<String> onlyNames, List<String> studyPlaces, List<String> otherNames,
		@Nullable String suggestion, List<String> unknown) {

	/** More words narrow nothing, and cost time. */
	private static final int MOST_WORDS = 12;

	private static final int LONGEST_NAME = 8;

	private static final int LONGEST_SYNONYM = 5;

	/** Letters and digits, the latter with a mark among them, as in 29-2072. */
	private static final Pattern CODE = Pattern.compile("(?=.*\\d)[A-Za-z0-9]+(?:[.-][A-Za-z0-9]+)+");

	private static final int SHORTEST_ROOT = 5;

	private static final int LONGEST_ENDING = 3;

	/** A word that more of the passages have is nobody's name. */
	private static final double COMMON = 0.1;

	/** Words that make a question of others. */
	private static final Set<String> FILLERS = Set.of("a", "about", "already", "am", "an", "and", "any", "are", "as",
			"at", "be", "become", "becoming", "been", "being", "between", "but", "by", "can", "cant", "could", "did",
			"didnt", "do", "does", "doesnt", "doing", "dont", "for", "from", "get", "going", "got", "had", "has",
			"have", "how", "i", "if", "im", "in", "into", "is", "it", "its", "ive", "just", "ll", "many", "me", "much",
			"my", "near", "no", "not", "of", "on", "or", "our", "please", "re", "really", "s", "should", "so", "some",
			"still", "t", "than", "that", "the", "their", "them", "then", "there", "these", "they", "this", "to", "too",
			"us", "ve", "versus", "vs", "want", "was", "we", "were", "what", "whats", "when", "where", "which", "who",
			"whom", "whose", "why", "will", "with", "wont", "would", "you", "your");

	/** Those that the whole guide is about, by the stems of their names. */
	private static final Set<String> SUBJECT = Stream
		.of("health information technician", "hit", "technician", "health information technology", "field",
				"medical coder", "coder", "coding", "medical coding")
		.map(Vocabulary::stems)
		.collect(Collectors.toUnmodifiableSet());

	/**
	 * Who asks for one of these at a place looks for the schools there; a university is
	 * mostly asked for by its name, which may have that of a place.
	 */
	private static final Set<String> STUDY = Stream
		.of("program", "school", "college", "course", "class", "training", "degree", "certificate", "tuition")
		.map(Vocabulary::stems)
		.collect(Collectors.toUnmodifiableSet());

	/** An age, or how many there are of something, as readers write it. */
	private static final Pattern SMALL_NUMBER = Pattern.compile("\\d{1,2}");

	static Interpretation of(String query, Indexed indexed) {
		List<Word> words = words(query, indexed);
		boolean onlyFillers = words.stream().allMatch(Word::isFiller);
		List<Concept> concepts = new ArrayList<>();
		Set<String> otherNames = new LinkedHashSet<>();
		for (int i = 0; i < words.size();) {
			int length = synonymAt(words, i, indexed);
			Word word = words.get(i);
			String phrase = (length > 1) ? Word.join(words.subList(i, i + length)) : word.text();
			i += length;
			List<String> also = indexed.synonymsOf(phrase);
			if (length > 1 || (word.isKnown() && (onlyFillers || !word.isFiller()))) {
				concepts.add(new Concept((length > 1) ? phrase : word.written(),
						Stream.concat(also.stream(), (length > 1) ? Stream.of() : word.others().stream()).toList(),
						SUBJECT.contains(Vocabulary.stems(phrase)) || SMALL_NUMBER.matcher(phrase).matches()));
				also.stream().filter((name) -> indexed.vocabulary().commonness(name) < COMMON).forEach(otherNames::add);
			}
		}
		String whole = Word.join(words);
		SortedMap<Integer, List<String>> spans = spans(words);
		List<String> studyPlaces = indexed.names().contains(whole) ? List.of() : studyPlaces(concepts, spans, indexed);
		return new Interpretation(concepts, whole,
				Word.join(words.stream().filter((word) -> onlyFillers || !word.isFiller()).toList()), spans,
				words.stream().map(Word::text).filter((word) -> word.chars().anyMatch(Character::isDigit)).toList(),
				studyPlaces.isEmpty() ? onlyNames(words, indexed) : List.of(), studyPlaces, List.copyOf(otherNames),
				words.stream().anyMatch((word) -> word.typed() != null) ? whole : null,
				words.stream().filter((word) -> !word.isKnown()).map(Word::text).toList());
	}

	/** The words, each as it was most likely meant. A code is one word. */
	private static List<Word> words(String query, Indexed indexed) {
		List<Word> words = new ArrayList<>();
		for (String written : query.replaceAll("['\u2019]", "").split("\\s+")) {
			String folded = Near.fold(written);
			if (CODE.matcher(written).matches()) {
				words.add(new Word(folded, written, List.of(), null, true));
			}
			else if (!folded.isEmpty()) {
				Stream.of(folded.split(" ")).map((word) -> word(word, indexed)).forEach(words::add);
			}
			if (words.size() >= MOST_WORDS) {
				return words.subList(0, MOST_WORDS);
			}
		}
		return words;
	}

	private static Word word(String word, Indexed indexed) {
		Vocabulary vocabulary = indexed.vocabulary();
		boolean hasForms = vocabulary.has(word);
		if (FILLERS.contains(word) || vocabulary.hasForm(word) || indexed.isInSynonyms(word)
				|| (!hasForms && indexed.hasSynonyms(word))) {
			return new Word(word, word, List.of(), null, true);
		}
		List<String> nearest = vocabulary.nearest(word);
		if (hasForms) {
			// another form, or a slip that looks like one: names are matched as a whole
			return new Word(nearest.isEmpty() ? word : nearest.get(0), word,
					nearest.stream().filter((near) -> !vocabulary.stem(near).equals(vocabulary.stem(word))).toList(),
					null, true);
		}
		return nearest.isEmpty() ? new Word(word, word, List.of(), null, false)
				: new Word(nearest.get(0), nearest.get(0), nearest.subList(1, nearest.size()), word, true);
	}

	/** Whether a word only makes a question of others. */
	static boolean isFiller(String word) {
		return FILLERS.contains(word);
	}

	/** How many of the things looked for tell passages from one another. */
	int telling() {
		return (int) this.concepts.stream().filter((concept) -> !concept.isAside()).count();
	}

	/** How many words from here on stand for others together. */
	private static int synonymAt(List<Word> words, int from, Indexed indexed) {
		for (int length = Math.min(LONGEST_SYNONYM, words.size() - from); length > 1; length--) {
			if (indexed.hasSynonyms(Word.join(words.subList(from, from + length)))) {
				return length;
			}
		}
		return 1;
	}

	/** The names that the words are, if they are nothing but several names. */
	private static List<String> onlyNames(List<Word> words, Indexed indexed) {
		List<String> names = new ArrayList<>();
		for (int i = 0; i < words.size();) {
			int from = i;
			int length = IntStream
				.iterate(Math.min(LONGEST_NAME, words.size() - from), (some) -> some > 0, (some) -> some - 1)
				.filter((some) -> indexed.names().contains(Word.join(words.subList(from, from + some))))
				.findFirst()
				.orElse(0);
			if (length > 0) {
				names.add(Word.join(words.subList(from, from + length)));
			}
			else if (!words.get(from).isFiller()) {
				return List.of();
			}
			i += Math.max(1, length);
		}
		return (names.size() > 1) ? names : List.of();
	}

	private static List<String> studyPlaces(List<Concept> concepts, SortedMap<Integer, List<String>> spans,
			Indexed indexed) {
		boolean isStudy = concepts.stream()
			.flatMap((concept) -> Stream.of(concept.words().split(" ")))
			.map(indexed.vocabulary()::stem)
			.anyMatch(STUDY::contains);
		return isStudy ? spans.values().stream().flatMap(List::stream).filter(indexed.places()::contains).toList()
				: List.of();
	}

	private static SortedMap<Integer, List<String>> spans(List<Word> words) {
		SortedMap<Integer, List<String>> spans = new TreeMap<>();
		for (int from = 0; from < words.size(); from++) {
			for (int to = from + 1; to <= Math.min(words.size(), from + LONGEST_NAME); to++) {
				List<Word> span = words.subList(from, to);
				if (!span.stream().allMatch(Word::isFiller)) {
					spans.computeIfAbsent(to - from, (any) -> new ArrayList<>()).add(Word.join(span));
				}
			}
		}
		return spans;
	}

	/**
	 * A word that was typed.
	 *
	 * @param text the word as it was meant, folded
	 * @param written the same as it is written
	 * @param others other words that may have been meant
	 * @param typed what was typed, if it was another word
	 * @param isKnown whether passages have it
	 */
	private record Word(String text, String written, List<String> others, @Nullable String typed, boolean isKnown) {

		boolean isFiller() {
			return FILLERS.contains(this.text);
		}

		static String join(List<Word> words) {
			return words.stream().map(Word::text).collect(Collectors.joining(" "));
		}

	}

	/**
	 * Something that is looked for.
	 *
	 * @param words a word, or several that stand for others together
	 * @param also other words for it, or such that it may have been meant for
	 * @param isAside whether it tells passages from one another little: the whole guide
	 * is about it, or it is a mere number
	 */
	record Concept(String words, List<String> also, boolean isAside) {

		boolean isPhrase() {
			return this.words.indexOf(' ') > 0;
		}

		/**
		 * Whether other words are these in another form: one is the letters of the other,
		 * or has another ending than stems are told by.
		 */
		boolean isFormOf(String others) {
			return initials(this.words).equals(others) || initials(others).equals(this.words)
					|| StringUtils.getCommonPrefix(this.words, others).length() >= Math.max(SHORTEST_ROOT,
							Math.min(this.words.length(), others.length()) - LONGEST_ENDING);
		}

		private static String initials(String words) {
			return (words.indexOf(' ') < 0) ? ""
					: Stream.of(words.split(" ")).map((word) -> word.substring(0, 1)).collect(Collectors.joining());
		}

	}

}
