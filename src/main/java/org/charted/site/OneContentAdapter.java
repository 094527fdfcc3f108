package org.charted.site;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletResponse;
import org.charted.store.ContentVersion;
import org.charted.store.StoreGoneException;
import org.charted.store.StoreHealth;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.DefaultTransactionDefinition;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerAdapter;
import org.springframework.web.servlet.mvc.method.annotation.ServletInvocableHandlerMethod;

/**
 * Has each controller read one content, even while another instance fills the store: all
 * that it reads, it reads in one transaction. That ends before the answer is printed, so
 * no slow reader holds a connection. What the layout prints of the content is read there
 * too.
 */
class OneContentAdapter extends RequestMappingHandlerAdapter {

	/** The attribute of requests that are answered with content of a newer build. */
	static final String NEWER = OneContentAdapter.class.getName() + ".NEWER";

	private final PlatformTransactionManager transactions;

	private final ContentVersion content;

	private final StoreHealth health;

	private final SiteMap siteMap;

	OneContentAdapter(PlatformTransactionManager transactions, ContentVersion content, StoreHealth health,
			SiteMap siteMap) {
		this.transactions = transactions;
		this.content = content;
		this.health = health;
		this.siteMap = siteMap;
	}

	@Override
	protected ServletInvocableHandlerMethod createInvocableHandlerMethod(HandlerMethod handlerMethod) {
		return new InTransaction(handlerMethod);
	}

	private final class InTransaction extends ServletInvocableHandlerMethod {

		InTransaction(HandlerMethod handlerMethod) {
			super(handlerMethod);
		}

		@Override
		public @Nullable Object invokeForRequest(NativeWebRequest request, @Nullable ModelAndViewContainer model,
				@Nullable Object... arguments) throws Exception {
			if (tellsOfOurFault(request)) {
				return super.invokeForRequest(request, model, arguments);
			}
			try {
				Object answer = readOne(request, model, arguments);
				OneContentAdapter.this.health.answered();
				return answer;
			}
			catch (Exception ex) {
				if (!OneContentAdapter.this.health.isGone(ex)) {
					throw ex;
				}
				if (request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE,
						RequestAttributes.SCOPE_REQUEST) == null) {
					throw new StoreGoneException(ex);
				}
				// whatever it was, we cannot tell more of it
				request.setAttribute(RequestDispatcher.ERROR_STATUS_CODE, HttpStatus.SERVICE_UNAVAILABLE.value(),
						RequestAttributes.SCOPE_REQUEST);
				return super.invokeForRequest(request, model, arguments);
			}
		}

		private @Nullable Object readOne(NativeWebRequest request, @Nullable ModelAndViewContainer model,
				@Nullable Object... arguments) throws Exception {
			DefaultTransactionDefinition reading = new DefaultTransactionDefinition();
			reading.setReadOnly(true);
			reading.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
			TransactionStatus transaction = OneContentAdapter.this.transactions.getTransaction(reading);
			try {
				HttpServletResponse response = request.getNativeResponse(HttpServletResponse.class);
				String version = OneContentAdapter.this.content.current();
				if (response != null) {
					response.setHeader(ContentVersion.HEADER, version);
				}
				request.setAttribute(NEWER, OneContentAdapter.this.content.isOfNewerBuild(),
						RequestAttributes.SCOPE_REQUEST);
				Object answer = super.invokeForRequest(request, model, arguments);
				if (answer instanceof String && model != null) {
					model.addAttribute("everyPage", OneContentAdapter.this.siteMap.list());
					model.addAttribute("lastChecked", OneContentAdapter.this.siteMap.lastChecked());
				}
				return answer;
			}
			finally {
				end(OneContentAdapter.this.transactions, transaction);
			}
		}

		/**
		 * Nothing was written; but H2 forgets the plans of all statements when a
		 * transaction is rolled back.
		 */
		private static void end(PlatformTransactionManager transactions, TransactionStatus transaction) {
			if (transaction.isRollbackOnly()) {
				transactions.rollback(transaction);
			}
			else {
				transactions.commit(transaction);
			}
		}

		/** It may be the database that is at fault. */
		private static boolean tellsOfOurFault(NativeWebRequest request) {
			return request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE,
					RequestAttributes.SCOPE_REQUEST) instanceof Integer status
					&& status >= HttpStatus.INTERNAL_SERVER_ERROR.value();
		}

	}

}
