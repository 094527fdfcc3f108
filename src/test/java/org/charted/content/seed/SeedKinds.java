package org.charted.content.seed;

import java.util.List;

import org.charted.guide.list.SectionList;

import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.ClassPathBeanDefinitionScanner;
import org.springframework.core.type.filter.AssignableTypeFilter;

/**
 * The kinds of seeds of all features, with the lists of sections, in their order, without
 * the rest of the program.
 */
final class SeedKinds {

	private static final List<SeedKind> ALL = scan();

	private SeedKinds() {
	}

	static List<SeedKind> all() {
		return ALL;
	}

	private static List<SeedKind> scan() {
		try (var context = new AnnotationConfigApplicationContext()) {
			var scanner = new ClassPathBeanDefinitionScanner(context, false);
			scanner.addIncludeFilter(new AssignableTypeFilter(SeedKind.class));
			scanner.addIncludeFilter(new AssignableTypeFilter(SectionList.class));
			scanner.scan("org.charted");
			context.refresh();
			return context.getBeanProvider(SeedKind.class).orderedStream().toList();
		}
	}

}
