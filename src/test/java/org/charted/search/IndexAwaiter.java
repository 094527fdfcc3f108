package org.charted.search;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ApplicationListener;

/**
 * Has tests begin once all pages are there, search among them.
 */
public class IndexAwaiter implements ApplicationListener<ApplicationReadyEvent> {

	@Override
	public void onApplicationEvent(ApplicationReadyEvent event) {
		await(event.getApplicationContext());
	}

	/** Wait until the index holds the content of the store. */
	public static void await(ApplicationContext program) {
		program.getBeanProvider(SearchIndex.class).ifAvailable(SearchIndex::await);
	}

}
