package org.charted;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import org.charted.content.PageRepository;
import org.charted.content.seed.SeedKind;
import org.flywaydb.core.api.migration.JavaMigration;
import org.jspecify.annotations.NullMarked;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.repository.Repository;
import org.springframework.stereotype.Controller;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMembers;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_USE_FIELD_INJECTION;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

@AnalyzeClasses(packages = "org.charted",
		importOptions = { ImportOption.DoNotIncludeTests.class, ArchitectureTests.WrittenByHand.class })
class ArchitectureTests {

	/** Without the classes that the build leaves behind for beans decided ahead. */
	static class WrittenByHand implements ImportOption {

		@Override
		public boolean includes(Location location) {
			return !location.contains("__") && !location.contains("$$");
		}

	}

	/** The packages, and which of the others each may know; those below first. */
	private static final Map<String, Set<String>> MAY_KNOW = Map.ofEntries(entry("web"), entry("chart"), entry("store"),
			entry("stop"), entry("kept", "store", "web"), entry("note"), entry("prose", "store", "note"),
			entry("content.file"), entry("content.seed", "content.file", "prose"),
			entry("claim", "content.file", "content.seed"), entry("content", "content.seed", "store"),
			entry("source", "content.seed", "prose", "note"),
			entry("ledger", "source", "content", "store", "prose", "note", "web"),
			entry("ledger.seed", "ledger", "source", "content.file", "content.seed", "prose"),
			entry("profile", "ledger", "source", "content", "content.seed", "prose", "note"),
			entry("compare", "profile", "chart", "web"),
			entry("timeline", "ledger.seed", "ledger", "source", "content.seed", "chart"),
			entry("guide.list", "content.seed", "prose"),
			entry("guide", "guide.list", "content", "content.seed", "prose", "web"),
			entry("wage", "ledger", "source", "content.seed", "store", "prose", "note", "web"),
			entry("pay", "wage", "timeline", "ledger.seed", "ledger", "content", "content.seed", "prose", "chart",
					"web"),
			entry("pay.place", "store", "pay", "wage", "compare", "profile", "ledger.seed", "ledger", "source",
					"content.seed", "prose", "chart", "web"),
			entry("pay.industry", "pay", "wage", "ledger.seed", "ledger", "source", "content.seed", "prose", "timeline",
					"chart", "web"),
			entry("outlook", "pay", "wage", "timeline", "ledger.seed", "ledger", "content.seed", "chart", "web"),
			entry("career", "compare", "profile", "wage", "ledger.seed", "ledger", "content", "content.seed", "store",
					"prose", "chart", "web"),
			entry("career.transition", "career", "compare", "profile", "content", "web"),
			entry("credential.eligibility", "ledger", "source", "content.seed", "prose"),
			entry("credential.cost", "ledger", "source", "content", "content.seed"),
			entry("credential", "credential.eligibility", "credential.cost", "compare", "profile", "ledger", "content",
					"content.seed", "store", "prose", "chart", "web"),
			entry("program", "wage", "source", "content", "store", "prose", "chart", "web"),
			entry("program.compare", "store", "program", "pay.place", "compare", "profile", "wage", "ledger", "source",
					"web"),
			entry("program.cost", "program", "credential", "credential.cost", "wage", "web"),
			entry("program.find", "program", "content", "store", "prose", "web"),
			entry("program.overview", "program", "wage", "ledger", "content", "store", "prose", "chart", "web"),
			entry("program.seed", "program", "wage", "ledger.seed", "source", "content.seed", "prose", "web"),
			entry("search", "store", "web"),
			entry("search.seed", "search", "ledger", "source", "program", "wage", "content", "content.seed", "prose",
					"web"),
			entry("design", "career", "compare", "profile", "timeline", "wage", "ledger", "content", "prose", "chart",
					"web"),
			entry("site", "kept", "store", "guide", "wage", "ledger.seed", "ledger", "content", "content.seed", "prose",
					"chart", "web"));

	private static final int MOST_TYPES = 20;

	private static final double LEAST_PACKAGE_PRIVATE = 0.6;

	@ArchTest
	static final ArchRule packagesFormNoCycle = slices().matching("org.charted.(**)").should().beFreeOfCycles();

	@ArchTest
	static final ArchRule nobodyKnowsTheApplication = noClasses().should()
		.dependOnClassesThat()
		.belongToAnyOf(ChartedApplication.class)
		.because("it only puts the packages together");

	@ArchTest
	static final ArchRule controllersArePackagePrivate = classes().that()
		.areMetaAnnotatedWith(Controller.class)
		.should()
		.bePackagePrivate();

	@ArchTest
	static final ArchRule repositoriesArePackagePrivate = classes().that()
		.areAssignableTo(Repository.class)
		.and()
		.doNotBelongToAnyOf(PageRepository.class)
		.should()
		.bePackagePrivate()
		.because("a feature answers for its own tables; pages belong to all");

	@ArchTest
	static final ArchRule kindsOfSeedsArePackagePrivate = classes().that()
		.implement(SeedKind.class)
		.should()
		.bePackagePrivate();

	@ArchTest
	static final ArchRule nothingIsAutowired = noMembers().should().beAnnotatedWith(Autowired.class);

	@ArchTest
	static final ArchRule nothingIsInjectedIntoFields = NO_CLASSES_SHOULD_USE_FIELD_INJECTION;

	@ArchTest
	static final ArchRule onlyContentMigratesTheStore = noClasses().that()
		.resideOutsideOfPackages("org.charted.content")
		.should()
		.dependOnClassesThat(resideInAPackage("org.flywaydb..").or(assignableTo(JavaMigration.class)));

	@ArchTest
	static void packagesKnowOnlyThoseBelowThem(JavaClasses classes) {
		MAY_KNOW.forEach((name, others) -> {
			String[] known = others.stream().map(ArchitectureTests::name).toArray(String[]::new);
			DescribedPredicate<JavaClass> ours = resideInAPackage("org.charted..");
			noClasses().that()
				.resideInAPackage(name(name))
				.should()
				.dependOnClassesThat(ours.and(DescribedPredicate.not(resideInAPackage(name(name))))
					.and(DescribedPredicate.not(JavaClass.Predicates.resideInAnyPackage(known))))
				.check(classes);
		});
	}

	@ArchTest
	static void everyPackageHasItsPlaceAmongTheOthers(JavaClasses classes) {
		Set<String> packages = classes.stream().map(JavaClass::getPackageName).collect(Collectors.toSet());
		assertThat(packages).containsExactlyInAnyOrderElementsOf(
				Stream.concat(Stream.of("org.charted"), MAY_KNOW.keySet().stream().map(ArchitectureTests::name))
					.toList());
	}

	@ArchTest
	static void everyPackageIsNullMarked(JavaClasses classes) {
		Set<String> packages = classes.stream().map(JavaClass::getPackageName).collect(Collectors.toSet());
		assertThat(packages).contains("org.charted", "org.charted.content")
			.allSatisfy(
					(name) -> assertThat(classes.getPackage(name).isAnnotatedWith(NullMarked.class)).as(name).isTrue());
	}

	@ArchTest
	static void noPackageIsCrowded(JavaClasses classes) {
		Map<String, List<JavaClass>> types = types(classes).collect(Collectors.groupingBy(JavaClass::getPackageName));
		assertThat(types)
			.allSatisfy((name, inside) -> assertThat(inside).as(name).hasSizeLessThanOrEqualTo(MOST_TYPES));
	}

	@ArchTest
	static void mostTypesAreKnownOnlyWithinTheirPackage(JavaClasses classes) {
		List<JavaClass> types = types(classes).toList();
		long open = types.stream().filter((type) -> type.getModifiers().contains(JavaModifier.PUBLIC)).count();
		assertThat(1 - (double) open / types.size()).isGreaterThanOrEqualTo(LEAST_PACKAGE_PRIVATE);
	}

	/** Natural keys are never named outside their entity. */
	@ArchTest
	static void noTwoTypesShareAName(JavaClasses classes) {
		assertThat(classes.stream()
			.filter((type) -> !type.isAnonymousClass())
			.map(JavaClass::getSimpleName)
			.filter((name) -> !name.equals("package-info") && !name.equals("Key"))).doesNotHaveDuplicates();
	}

	@ArchTest
	static void templatesMirrorPackages(JavaClasses classes) throws IOException {
		Path templates = Path.of("src", "main", "resources", "templates");
		try (Stream<Path> files = Files.walk(templates)) {
			assertThat(files.filter((file) -> Files.isDirectory(file) && !file.equals(templates))
				.map((folder) -> templates.relativize(folder).toString().replace(File.separatorChar, '.'))
				.map(ArchitectureTests::name)).allMatch(classes::containPackage);
		}
	}

	private static Stream<JavaClass> types(JavaClasses classes) {
		return classes.stream()
			.filter((type) -> type.isTopLevelClass() && !type.getSimpleName().equals("package-info"));
	}

	private static Map.Entry<String, Set<String>> entry(String name, String... others) {
		return Map.entry(name, Set.of(others));
	}

	private static String name(String name) {
		return "org.charted." + name;
	}

}
