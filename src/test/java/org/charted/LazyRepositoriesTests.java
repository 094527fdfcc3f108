package org.charted;

import java.util.Optional;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.data.repository.Repository;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class LazyRepositoriesTests {

	@Test
	void aRepositoryIsMadeAsItIsFirstAskedFor() {
		try (AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext()) {
			new LazyRepositories().initialize(context);
			context.registerBean(Things.class, () -> {
				throw new IllegalStateException("made");
			}, (definition) -> definition.setLazyInit(true));
			context.registerBean(Shelf.class);
			context.refresh();
			Shelf shelf = context.getBean(Shelf.class);
			assertThat(shelf).isNotNull();
			assertThatThrownBy(() -> shelf.things.findById("one")).hasStackTraceContaining("made");
		}
	}

	interface Things extends Repository<String, String> {

		Optional<String> findById(String id);

	}

	static class Shelf {

		final Things things;

		@Autowired
		Shelf(Things things) {
			this.things = things;
		}

	}

}
