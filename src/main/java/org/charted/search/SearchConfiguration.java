package org.charted.search;

import java.io.IOException;
import java.nio.file.Path;

import org.apache.lucene.store.ByteBuffersDataOutput;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.SingleInstanceLockFactory;
import org.apache.lucene.util.Version;
import org.hibernate.search.backend.elasticsearch.analysis.ElasticsearchAnalysisConfigurer;
import org.hibernate.search.backend.lucene.analysis.LuceneAnalysisConfigurer;
import org.hibernate.search.backend.lucene.lowlevel.directory.spi.DirectoryHolder;
import org.hibernate.search.backend.lucene.lowlevel.directory.spi.DirectoryProvider;
import org.hibernate.search.engine.environment.bean.BeanReference;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.hibernate.autoconfigure.HibernatePropertiesCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(SearchProperties.class)
class SearchConfiguration {

	private static final String BACKEND = "hibernate.search.backend.";

	/**
	 * Words are cut, folded and stemmed alike wherever the index is kept.
	 */
	@Bean
	HibernatePropertiesCustomizer indexProperties(IndexFolder folder) {
		return (properties) -> {
			if ("lucene".equals(properties.get(BACKEND + "type"))) {
				Path path = folder.path();
				properties.put(BACKEND + "analysis.configurer", luceneEnglish());
				properties.put(BACKEND + "lucene_version", Version.LATEST.toString());
				if (path != null) {
					properties.put(BACKEND + "directory.type", "local-filesystem");
					properties.put(BACKEND + "directory.root", path.toString());
				}
				else {
					properties.put(BACKEND + "directory.type", BeanReference.ofInstance(inMemory()));
				}
			}
			else {
				properties.put(BACKEND + "analysis.configurer", elasticsearchEnglish());
			}
		};
	}

	@Bean
	IndexFolder indexFolder(SearchProperties properties) {
		return IndexFolder.of(properties.folder());
	}

	/**
	 * Each file of the index is one array: the buffers that "local-heap" makes of them
	 * took longer to cut into slices than to read.
	 */
	private static DirectoryProvider inMemory() {
		return (context) -> new Arrays(new ByteBuffersDirectory(new SingleInstanceLockFactory(),
				ByteBuffersDataOutput::new, ByteBuffersDirectory.OUTPUT_AS_BYTE_ARRAY));
	}

	private static LuceneAnalysisConfigurer luceneEnglish() {
		return (context) -> {
			context.analyzer(IndexedPassage.ANALYZER)
				.custom()
				.tokenizer("standard")
				.tokenFilter("lowercase")
				.tokenFilter("asciiFolding")
				.tokenFilter("englishPossessive")
				.tokenFilter("snowballPorter")
				.param("language", "English");
			context.analyzer(IndexedPassage.NAMES)
				.custom()
				.tokenizer("standard")
				.tokenFilter("lowercase")
				.tokenFilter("asciiFolding")
				.tokenFilter("englishPossessive")
				.tokenFilter("englishMinimalStem");
		};
	}

	private static ElasticsearchAnalysisConfigurer elasticsearchEnglish() {
		return (context) -> {
			context.tokenFilter("english_possessive").type("stemmer").param("language", "possessive_english");
			context.tokenFilter("english_stems").type("snowball").param("language", "English");
			context.analyzer(IndexedPassage.ANALYZER)
				.custom()
				.tokenizer("standard")
				.tokenFilters("lowercase", "asciifolding", "english_possessive", "english_stems");
			context.tokenFilter("english_plurals").type("stemmer").param("language", "minimal_english");
			context.analyzer(IndexedPassage.NAMES)
				.custom()
				.tokenizer("standard")
				.tokenFilters("lowercase", "asciifolding", "english_possessive", "english_plurals");
		};
	}

	private record Arrays(Directory get) implements DirectoryHolder {

		@Override
		public void start() {
			// nothing to open
		}

		@Override
		public void close() throws IOException {
			this.get.close();
		}

	}

}
