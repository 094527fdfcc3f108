package org.charted.site;

import java.util.List;
import java.util.stream.Stream;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.charted.content.PageRepository;
import org.charted.web.Address;
import org.charted.web.BadParameterException;
import org.charted.web.Meta;
import org.charted.web.Near;
import org.jspecify.annotations.Nullable;

import org.springframework.boot.webmvc.error.ErrorAttributes;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.context.request.ServletWebRequest;

/**
 * Answers whatever went wrong in the site's layout and with a way on; an address that a
 * page once had is answered with a redirect to it.
 */
@Controller
class ErrorPageController implements ErrorController {

	/** Longer addresses are no slips of the pen. */
	private static final int LONGEST = 200;

	private final PageRepository pages;

	private final ErrorAttributes errors;

	ErrorPageController(PageRepository pages, ErrorAttributes errors) {
		this.pages = pages;
		this.errors = errors;
	}

	@RequestMapping("${spring.web.error.path:${error.path:/error}}")
	String error(HttpServletRequest request, HttpServletResponse response, Model model) {
		HttpStatus status = status(request);
		Object address = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
		if (status == HttpStatus.NOT_FOUND && address instanceof String path) {
			String now = this.pages.findPathOfFormerAddress(path).orElse(null);
			if (now != null) {
				response.setStatus(HttpStatus.MOVED_PERMANENTLY.value());
				response.setHeader("Location", now);
				return "site/moved";
			}
		}
		response.setStatus(status.value());
		model.addAttribute("address", "");
		model.addAttribute("canonical", null);
		model.addAttribute("status", status.value());
		model.addAttribute("explanation", explanation(request, status));
		model.addAttribute("near",
				(status == HttpStatus.NOT_FOUND) ? nearPages(address) : nearChoices(request, address));
		model.addAttribute("meta", Meta.of(title(status), "Charted could not show this page; here is the way on."));
		return "site/error";
	}

	/** The pages whose names look most like what was asked for. */
	private List<Meta.Crumb> nearPages(@Nullable Object address) {
		if (!(address instanceof String path) || path.length() > LONGEST) {
			return List.of();
		}
		return Near
			.to(lastPart(path), this.pages.findNames(), (page) -> Stream.of(lastPart(page.getPath()), page.getTitle()))
			.stream()
			.map((page) -> new Meta.Crumb(page.getTitle(), page.getPath()))
			.toList();
	}

	/** What names a page within its section. */
	private static String lastPart(String path) {
		return path.substring(path.lastIndexOf('/') + 1);
	}

	/** The same address with the values that look most like the wrong one. */
	private List<Meta.Crumb> nearChoices(HttpServletRequest request, @Nullable Object address) {
		if (!(this.errors.getError(new ServletWebRequest(request)) instanceof BadParameterException ex)
				|| !(address instanceof String path)) {
			return List.of();
		}
		return ex.getNear().stream().map((choice) -> {
			Address near = Address.of(path);
			request.getParameterMap().forEach((name, values) -> Stream.of(values).distinct().forEach((value) -> {
				boolean wrong = name.equals(ex.getName()) && value.strip().equals(ex.getWrong());
				near.with(name, wrong ? choice : value);
			}));
			return new Meta.Crumb(choice, near.toString());
		}).toList();
	}

	private static HttpStatus status(HttpServletRequest request) {
		Object code = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
		HttpStatus status = (code instanceof Integer number) ? HttpStatus.resolve(number) : HttpStatus.NOT_FOUND;
		return (status != null) ? status : HttpStatus.INTERNAL_SERVER_ERROR;
	}

	private static String title(HttpStatus status) {
		return switch (status) {
			case NOT_FOUND -> "There is no such page";
			case BAD_REQUEST -> "That choice does not exist";
			case METHOD_NOT_ALLOWED -> "This page can only be read";
			default ->
				status.is5xxServerError() ? "Something went wrong on our side" : "This request cannot be answered";
		};
	}

	private String explanation(HttpServletRequest request, HttpStatus status) {
		if (this.errors.getError(new ServletWebRequest(request)) instanceof BadParameterException ex
				&& ex.getMessage() != null) {
			return ex.getMessage();
		}
		return switch (status) {
			case NOT_FOUND -> "Nothing is published at this address. It may have been mistyped.";
			case BAD_REQUEST -> "A part of the address has a value that this page does not know.";
			case METHOD_NOT_ALLOWED -> "Charted takes no input but what stands in the address.";
			default -> status.is5xxServerError() ? "It has been noted. Please try again in a while."
					: "The address is fine, but the request asks for something that Charted does not offer.";
		};
	}

}
