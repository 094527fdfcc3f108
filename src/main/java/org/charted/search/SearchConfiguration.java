package org.charted.search;

import java.nio.file.Path;

import org.apache.lucene.util.Version;
import org.hibernate.search.backend.elasticsearch.analysis.ElasticsearchAnalysisConfigurer;
import org.hibernate.search.backend.lucene.analysis.LuceneAnalysisConfigurer;

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
				properties.put(BACKEND + "directory.type", (path != null) ? "local-filesystem" : "local-heap");
				if (path != null) {
					properties.put(BACKEND + "directory.root", path.toString());
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

	private static LuceneAnalysisConfigurer luceneEnglish() {
		return (context) -> context.analyzer(IndexedPassage.ANALYZER)
			.custom()
			.tokenizer("standard")
			.tokenFilter("lowercase")
			.tokenFilter("asciiFolding")
			.tokenFilter("englishPossessive")
			.tokenFilter("snowballPorter")
			.param("language", "English");
	}

	private static ElasticsearchAnalysisConfigurer elasticsearchEnglish() {
		return (context) -> {
			context.tokenFilter("english_possessive").type("stemmer").param("language", "possessive_english");
			context.tokenFilter("english_stems").type("snowball").param("language", "English");
			context.analyzer(IndexedPassage.ANALYZER)
				.custom()
				.tokenizer("standard")
				.tokenFilters("lowercase", "asciifolding", "english_possessive", "english_stems");
		};
	}

}
