package org.charted.web;

import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.thymeleaf.context.ITemplateContext;
import org.thymeleaf.context.IWebContext;
import org.thymeleaf.dialect.AbstractDialect;
import org.thymeleaf.dialect.IPostProcessorDialect;
import org.thymeleaf.engine.AbstractTemplateHandler;
import org.thymeleaf.model.IOpenElementTag;
import org.thymeleaf.model.IProcessableElementTag;
import org.thymeleaf.model.IStandaloneElementTag;
import org.thymeleaf.postprocessor.IPostProcessor;
import org.thymeleaf.postprocessor.PostProcessor;
import org.thymeleaf.templatemode.TemplateMode;

import org.springframework.boot.web.server.autoconfigure.ServerProperties;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;

/**
 * Puts the base path before each address within the site when a page is printed, wherever
 * it comes from: a template, an {@link Address}, or prose that was printed long ago. It
 * only does something when the site has a base path, since it makes Thymeleaf parse
 * prose; that is asked at the start, so that beans decided with the jar serve any path.
 */
@Component
class BasePathDialect extends AbstractDialect implements IPostProcessorDialect {

	private static final int PRECEDENCE = 1000;

	private final boolean below;

	BasePathDialect(ServerProperties server) {
		super("base path");
		this.below = StringUtils.hasText(server.getServlet().getContextPath());
	}

	@Override
	public int getDialectPostProcessorPrecedence() {
		return PRECEDENCE;
	}

	@Override
	public Set<IPostProcessor> getPostProcessors() {
		return this.below ? Set.of(new PostProcessor(TemplateMode.HTML, Handler.class, PRECEDENCE)) : Set.of();
	}

	/** Made by Thymeleaf, one for each page. */
	public static class Handler extends AbstractTemplateHandler {

		private static final Set<String> ATTRIBUTES = Set.of("href", "action", "src");

		@Override
		public void handleOpenElement(IOpenElementTag tag) {
			super.handleOpenElement(below(tag));
		}

		@Override
		public void handleStandaloneElement(IStandaloneElementTag tag) {
			super.handleStandaloneElement(below(tag));
		}

		private <T extends IProcessableElementTag> T below(T tag) {
			T changed = tag;
			for (String attribute : ATTRIBUTES) {
				String address = tag.getAttributeValue(attribute);
				if (address != null) {
					changed = getContext().getModelFactory()
						.setAttribute(changed, attribute, Address.below(basePath(getContext()), address));
				}
			}
			return changed;
		}

		private static String basePath(@Nullable ITemplateContext context) {
			return (context instanceof IWebContext web) ? web.getExchange().getRequest().getApplicationPath() : "";
		}

	}

}
