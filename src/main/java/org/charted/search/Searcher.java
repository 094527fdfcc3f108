package org.charted.search;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.persistence.EntityManager;
import org.charted.search.SearchResults.KindCount;
import org.charted.search.SearchResults.Result;
import org.charted.search.Interpretation.Concept;
import org.charted.search.SearchIndex.Indexed;
import org.hibernate.search.engine.search.aggregation.AggregationKey;
import org.hibernate.search.engine.search.predicate.dsl.BooleanPredicateClausesStep;
import org.hibernate.search.engine.search.predicate.dsl.PredicateFinalStep;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;
import org.hibernate.search.engine.search.query.SearchResult;
import org.hibernate.search.mapper.orm.Search;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Service;

/**
 * Finds passages in the index, and asks the database for nothing.
 */
@Service
class Searcher {

	private static final AggregationKey<Map<String, Long>> KINDS = AggregationKey.of("kinds");

	private static final String HEAD = "head";

	private static final String PAGE = "page";

	private static final String TEXT = "text";

	private static final String PROPER = "proper";

	/** Headings, those of profiles, and the names of places and schools. */
	private static final String[] HEADS = { HEAD, "line", PROPER };

	private static final String NAME = "name";

	private static final String PAGE_NAME = "pageName";

	private static final String KIND = "category";

	/** What is said in a heading is what a passage is about. */
	private static final float HEAD_WEIGHT = 3;

	/** The word that was typed comes before another for it. */
	private static final float OTHER_WEIGHT = 0.6f;

	/** A name that is all that was typed comes first. */
	private static final float WHOLE_NAME = 40;

	/** So does a code among other words. */
	private static final float CODE = 60;

	private static final float PART_NAME = 5;

	private static final float OTHER_NAME = 8;

	private static final float PAGE_OF = 10;

	/** Who looks for somewhere to study at a place is not asking for its pay. */
	private static final float SCHOOLS_AT = 30;

	/** All of a state before those that are called by it. */
	private static final float PROGRAMS_OF = 45;

	/** Where what has less is shown as well, what has all comes first. */
	private static final float HAS_ALL = 6;

	/** And what is called by all. */
	private static final float CALLED_ALL = 30;

	/**
	 * What the whole guide is about, and a number, tell passages from one another least.
	 */
	private static final float ASIDE_WEIGHT = 0.3f;

	/** What no more of the passages have tells them from one another well. */
	private static final double RARE = 0.05;

	/** What so many more have tells half as much. */
	private static final double COMMON = 0.15;

	/** With fewer, what has less of the words is shown as well. */
	private static final int FEW = 5;

	/** How much of the score of the first result an answer needs to stand above it. */
	private static final float ANSWERS = 0.92f;

	private final SearchIndex index;

	private final EntityManager entities;

	private record Scored(Result result, float score) {
	}

	Searcher(SearchIndex index, EntityManager entities) {
		this.index = index;
		this.entities = entities;
	}

	/**
	 * Find what a reader searches for.
	 * @throws NotIndexedException if the index does not hold this content yet
	 */
	SearchResults find(SearchForm form) {
		Indexed indexed = this.index.indexed();
		Interpretation meant = Interpretation.of(form.words(), indexed);
		if (meant.concepts().isEmpty()) {
			return SearchResults.nothing(form, meant.unknown());
		}
		int enough = enough(Math.max(1, meant.telling()));
		SearchResults found = find(form, meant, indexed, enough);
		while (enough > 1 && found.all() < FEW) {
			found = find(form, meant, indexed, --enough);
		}
		return found;
	}

	/** How many of the things looked for a passage has to have. */
	private static int enough(int concepts) {
		return (concepts <= 2) ? concepts : (concepts + 1) / 2;
	}

	private SearchResults find(SearchForm form, Interpretation meant, Indexed indexed, int enough) {
		Set<String> stems = stems(meant, indexed.vocabulary());
		SearchResult<Scored> result = Search.session(this.entities)
			.search(IndexedPassage.class)
			.select((f) -> f.composite()
				.from(f.id(Integer.class), f.score())
				.as((id, score) -> scored(indexed.passages().get(id), score, stems, indexed.vocabulary())))
			.where((f) -> predicate(f, meant, indexed, enough, form.kind()))
			.sort((f) -> f.composite((sort) -> {
				sort.add(f.score());
				sort.add(f.field("position"));
			}))
			.aggregation(KINDS, (f) -> f.terms().field(KIND, String.class))
			.fetch((form.page() - 1) * SearchResults.PER_PAGE, SearchResults.PER_PAGE);
		List<KindCount> facets = facets(
				(form.kind() == null) ? result.aggregation(KINDS) : kinds(meant, indexed, enough));
		List<Scored> hits = result.hits();
		Result answer = (form.page() == 1) ? answer(hits) : null;
		return new SearchResults(form, result.total().hitCount(),
				spread(hits.stream().map(Scored::result).filter((one) -> one != answer).toList()), facets, answer,
				meant.suggestion(), meant.unknown());
	}

	private Map<String, Long> kinds(Interpretation meant, Indexed indexed, int enough) {
		return Search.session(this.entities)
			.search(IndexedPassage.class)
			.where((f) -> predicate(f, meant, indexed, enough, null))
			.aggregation(KINDS, (f) -> f.terms().field(KIND, String.class))
			.fetch(0)
			.aggregation(KINDS);
	}

	private static List<KindCount> facets(Map<String, Long> kinds) {
		return Stream.of(SearchKind.values())
			.filter((kind) -> kinds.containsKey(kind.slug()))
			.map((kind) -> new KindCount(kind, kinds.getOrDefault(kind.slug(), 0L)))
			.toList();
	}

	private static Scored scored(@Nullable Findable passage, float score, Set<String> stems, Vocabulary vocabulary) {
		Findable found = Objects.requireNonNull(passage);
		return new Scored(new Result(found.address(), found.kind(), found.title(), found.heading(),
				Extract.of(found.text(), stems, vocabulary), found.answer()), score);
	}

	/**
	 * The first place on each page before further ones of the same; a page as a whole and
	 * then the place on it are both told.
	 */
	private static List<Result> spread(List<Result> results) {
		Set<String> places = new HashSet<>();
		Map<Boolean, List<Result>> first = results.stream().collect(Collectors.partitioningBy((result) -> {
			boolean whole = places.add(result.page());
			boolean place = result.heading() != null && places.add("place on " + result.page());
			return whole || place;
		}));
		return Stream
			.concat(first.getOrDefault(true, List.of()).stream(), first.getOrDefault(false, List.of()).stream())
			.toList();
	}

	/** The first of the best that answers. */
	private static @Nullable Result answer(List<Scored> hits) {
		return hits.stream()
			.limit(3)
			.filter((hit) -> hit.score() >= ANSWERS * hits.get(0).score())
			.map(Scored::result)
			.filter((result) -> result.answer() != null)
			.findFirst()
			.orElse(null);
	}

	private static PredicateFinalStep predicate(SearchPredicateFactory f, Interpretation meant, Indexed indexed,
			int enough, @Nullable SearchKind kind) {
		BooleanPredicateClausesStep<?, ?> concepts = f.bool();
		BooleanPredicateClausesStep<?, ?> asides = f.bool();
		float most = (float) meant.concepts()
			.stream()
			.mapToDouble((concept) -> weight(concept, indexed.vocabulary()))
			.max()
			.orElse(1);
		for (Concept concept : meant.concepts()) {
			if (concept.isAside() && meant.telling() > 0) {
				// where several things are looked for, it may stand for one of them
				((meant.telling() > 1) ? concepts : asides).should(concept(f, concept, ASIDE_WEIGHT));
			}
			else {
				concepts.should(concept(f, concept, weight(concept, indexed.vocabulary()) / most));
			}
		}
		concepts.minimumShouldMatchNumber(enough);
		int length = meant.core().split(" ").length;
		// of two words each is needed
		int half = (length == 2) ? length : (length + 1) / 2;
		List<String> mostlyNames = Stream
			.concat(Stream.concat(Stream.of(meant.whole(), meant.core()), meant.onlyNames().stream()),
					meant.spans().tailMap(half).values().stream().flatMap(List::stream))
			.filter(indexed.names()::contains)
			.toList();
		BooleanPredicateClausesStep<?, ?> any = f.bool().should(concepts);
		if (!mostlyNames.isEmpty()) {
			any.should(f.terms().field(NAME).matchingAny(mostlyNames).boost(0));
		}
		if (!meant.studyPlaces().isEmpty()) {
			any.should(programsOf(f, meant.studyPlaces()).constantScore().boost(0));
		}
		BooleanPredicateClausesStep<?, ?> all = f.bool()
			.must(any)
			.filter(f.match().field("version").matching(indexed.version()));
		if (asides.hasClause()) {
			all.should(asides);
		}
		if (kind != null) {
			all.filter(f.match().field(KIND).matching(kind.slug()));
		}
		all.should(f.terms().field(NAME).matchingAny(meant.whole(), meant.core()).constantScore().boost(WHOLE_NAME));
		meant.spans().forEach((words, span) -> {
			// most words are no name, which need not be asked of the index
			List<String> names = span.stream().filter(indexed.names()::contains).toList();
			if (names.isEmpty()) {
				return;
			}
			all.should(f.terms().field(NAME).matchingAny(names).constantScore().boost(PART_NAME * words));
			all.should(f.terms().field(PAGE_NAME).matchingAny(names).constantScore().boost(PAGE_OF * words));
		});
		if (enough < enough(Math.max(1, meant.telling()))) {
			BooleanPredicateClausesStep<?, ?> has = f.bool();
			BooleanPredicateClausesStep<?, ?> isCalled = f.bool();
			meant.concepts().forEach((concept) -> {
				has.must(concept(f, concept, 1));
				isCalled.must(called(f, concept));
			});
			all.should(has.constantScore().boost(HAS_ALL)).should(isCalled.constantScore().boost(CALLED_ALL));
		}
		if (!meant.onlyNames().isEmpty()) {
			all.should(f.terms().field(NAME).matchingAny(meant.onlyNames()).constantScore().boost(PAGE_OF));
		}
		if (!meant.studyPlaces().isEmpty()) {
			all.should(programsOf(f, meant.studyPlaces()).constantScore().boost(PROGRAMS_OF))
				.should(schoolsAt(f, meant.studyPlaces()).constantScore().boost(SCHOOLS_AT));
		}
		if (!meant.codes().isEmpty()) {
			all.should(f.terms().field(NAME).matchingAny(meant.codes()).constantScore().boost(CODE));
		}
		if (!meant.otherNames().isEmpty()) {
			all.should(f.terms().field(NAME).matchingAny(meant.otherNames()).constantScore().boost(OTHER_NAME));
		}
		all.should(f.match().field(HEAD).boost(0.5f).matching(meant.whole()));
		if (meant.whole().contains(" ")) {
			all.should(f.phrase().field(HEAD).boost(2.8f).matching(meant.whole()).slop(2));
		}
		for (Tier tier : Tier.values()) {
			if (tier.weight() > 0) {
				all.should(f.match()
					.field("tier")
					.matching(tier.name())
					.constantScore()
					.boost(tier.weight() * meant.concepts().size()));
			}
		}
		return all;
	}

	private static BooleanPredicateClausesStep<?, ?> programsOf(SearchPredicateFactory f, List<String> states) {
		return f.bool()
			.must(f.terms().field(NAME).matchingAny(states))
			.must(f.match().field(HEAD).matching("programs"));
	}

	private static BooleanPredicateClausesStep<?, ?> schoolsAt(SearchPredicateFactory f, List<String> places) {
		BooleanPredicateClausesStep<?, ?> at = f.bool();
		places.forEach((place) -> at.should(f.phrase().field(PROPER).matching(place)));
		return f.bool().must(at).must(f.match().field(KIND).matching(SearchKind.SCHOOLS.slug()));
	}

	/** The rarer what is looked for is, in all its words, the more it weighs. */
	private static float weight(Concept concept, Vocabulary vocabulary) {
		double common = Stream.concat(Stream.of(concept.words()), concept.also().stream())
			.mapToDouble(vocabulary::commonness)
			.max()
			.orElse(0);
		return (float) (1 / (1 + Math.max(0, common - RARE) / COMMON));
	}

	private static PredicateFinalStep concept(SearchPredicateFactory f, Concept concept, float share) {
		BooleanPredicateClausesStep<?, ?> any = f.bool();
		any.should(words(f, concept.words(), share));
		if (concept.isPhrase()) {
			BooleanPredicateClausesStep<?, ?> each = f.bool();
			for (String word : concept.words().split(" ")) {
				each.must(words(f, word, share * OTHER_WEIGHT));
			}
			any.should(each);
		}
		float weight = OTHER_WEIGHT / (float) Math.pow(Math.max(1, concept.also().size()), 0.2);
		concept.also().forEach((words) -> any.should(words(f, words, share * (concept.isFormOf(words) ? 1 : weight))));
		return any;
	}

	/** Whether a passage or its page is called by it. */
	private static PredicateFinalStep called(SearchPredicateFactory f, Concept concept) {
		return f.match().fields(HEADS).field(PAGE).matching(concept.words() + " " + String.join(" ", concept.also()));
	}

	private static PredicateFinalStep words(SearchPredicateFactory f, String words, float weight) {
		if (words.indexOf(' ') > 0) {
			return f.phrase()
				.fields(HEADS)
				.boost(HEAD_WEIGHT * weight)
				.fields(PAGE, TEXT)
				.boost(weight)
				.matching(words)
				.slop(1);
		}
		return f.match().fields(HEADS).boost(HEAD_WEIGHT * weight).fields(PAGE, TEXT).boost(weight).matching(words);
	}

	/** Of what is told in bold: not the little words of a name of several. */
	private static Set<String> stems(Interpretation meant, Vocabulary vocabulary) {
		Set<String> stems = new HashSet<>();
		for (Concept concept : meant.concepts()) {
			Stream.concat(Stream.of(concept.words()), concept.also().stream())
				.filter(Objects::nonNull)
				.flatMap((words) -> (words.indexOf(' ') < 0) ? Stream.of(words)
						: Arrays.stream(words.split(" ")).filter((word) -> !Interpretation.isFiller(word)))
				.forEach((word) -> stems.add(vocabulary.stem(word)));
		}
		return stems;
	}

}
