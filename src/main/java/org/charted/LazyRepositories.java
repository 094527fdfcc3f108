package org.charted;

import org.springframework.beans.factory.config.DependencyDescriptor;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.annotation.ContextAnnotationAutowireCandidateResolver;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.data.repository.Repository;

/**
 * Has repositories made as they are first asked for, where beans were decided ahead:
 * Spring Data sees to that only while it decides. Otherwise other beans wait until
 * Hibernate is ready, which starts on a thread of its own.
 */
class LazyRepositories extends ContextAnnotationAutowireCandidateResolver
		implements ApplicationContextInitializer<GenericApplicationContext> {

	@Override
	public void initialize(GenericApplicationContext context) {
		context.getDefaultListableBeanFactory().setAutowireCandidateResolver(this);
	}

	@Override
	protected boolean isLazy(DependencyDescriptor descriptor) {
		return super.isLazy(descriptor) || Repository.class.isAssignableFrom(descriptor.getDependencyType());
	}

}
