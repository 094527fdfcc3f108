package org.charted.note;

import org.thymeleaf.spring6.view.ThymeleafViewResolver;

import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class NoteConfiguration {

	/** Spring Boot makes the resolver and has no setting for its views. */
	@Bean
	static BeanPostProcessor notedViews() {
		return new BeanPostProcessor() {

			@Override
			public Object postProcessBeforeInitialization(Object bean, String name) {
				if (bean instanceof ThymeleafViewResolver resolver) {
					resolver.setViewClass(NotedView.class);
				}
				return bean;
			}

		};
	}

}
