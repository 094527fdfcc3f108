package org.charted;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
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

@AnalyzeClasses(packages = "org.charted", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTests {

	/** The packages, and which of the others each may know. */
	private static final Map<String, Set<String>> MAY_KNOW = Map.ofEntries(Map.entry("web", Set.of()),
			Map.entry("prose", Set.of()), Map.entry("chart", Set.of()), Map.entry("content.seed", Set.of("prose")),
			Map.entry("content", Set.of("content.seed")), Map.entry("source", Set.of("content.seed", "prose")),
			Map.entry("ledger", Set.of("source", "content", "prose", "web")),
			Map.entry("ledger.seed", Set.of("ledger", "source", "content.seed", "prose")),
			Map.entry("profile", Set.of("ledger", "source", "content", "content.seed", "prose")),
			Map.entry("eligibility", Set.of("ledger", "source", "content.seed", "prose")),
			Map.entry("cost", Set.of("ledger", "source", "content", "content.seed")),
			Map.entry("guide", Set.of("content", "content.seed", "prose", "web")),
			Map.entry("compare", Set.of("profile", "ledger", "source", "content", "chart", "web")),
			Map.entry("pay",
					Set.of("compare", "profile", "chart", "ledger", "source", "content", "content.seed", "prose",
							"web")),
			Map.entry("career",
					Set.of("compare", "profile", "chart", "ledger", "content", "content.seed", "prose", "web")),
			Map.entry("credential",
					Set.of("eligibility", "cost", "compare", "profile", "chart", "ledger", "content", "content.seed",
							"prose", "web")),
			Map.entry("site", Set.of("guide", "content", "content.seed", "prose", "web")));

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

	private static String name(String name) {
		return "org.charted." + name;
	}

}
