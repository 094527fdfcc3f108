package org.charted.note;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Map;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import org.thymeleaf.spring6.view.ThymeleafView;

/**
 * A template whose notes get their numbers once the whole page is printed. Made by the
 * view resolver, one for each page.
 */
class NotedView extends ThymeleafView {

	@Override
	public void render(Map<String, ?> model, HttpServletRequest request, HttpServletResponse response)
			throws Exception {
		StringWriter page = new StringWriter();
		PrintWriter writer = new PrintWriter(page);
		super.render(model, request, new HttpServletResponseWrapper(response) {

			@Override
			public PrintWriter getWriter() {
				return writer;
			}

		});
		response.getWriter().write(NumberedPage.of(page.toString()));
	}

}
