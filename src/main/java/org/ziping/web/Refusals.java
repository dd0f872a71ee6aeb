package org.ziping.web;

import java.util.Locale;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

import org.springframework.context.MessageSource;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;

import org.ziping.core.Refusal;
import org.ziping.web.api.Problems;

/**
 * A refusal becomes a sentence: a page, a notice inside a page, or a problem for
 * programs.
 */
@ControllerAdvice
class Refusals {

	private final MessageSource messages;

	Refusals(MessageSource messages) {
		this.messages = messages;
	}

	@ExceptionHandler
	Object refused(Refusal refusal, HttpServletRequest request, Locale locale) {
		Locale language = isApi(request) ? Problems.language(request) : locale;
		String sentence = this.messages.getMessage("refusal." + refusal.code(), refusal.arguments(), language);
		return answer(request, "error/refusal", refusal.code(), sentence);
	}

	@ExceptionHandler
	Object overtaken(OptimisticLockingFailureException overtaken, HttpServletRequest request, Locale locale) {
		return answer(request, "error/409", "web.overtaken",
				this.messages.getMessage("web.trouble.409.what", null, locale));
	}

	private static Object answer(HttpServletRequest request, String page, String code, String sentence) {
		if (isApi(request)) {
			HttpStatus status = code.equals("organisation.not-allowed") ? HttpStatus.FORBIDDEN : HttpStatus.CONFLICT;
			return ResponseEntity.status(status)
				.contentType(MediaType.APPLICATION_PROBLEM_JSON)
				.body(Problems.of(request, status, code, sentence));
		}
		boolean fragment = request.getHeader("HX-Request") != null;
		return new ModelAndView(fragment ? "fragments/notice :: notice" : page, HttpStatus.CONFLICT)
			.addObject(fragment ? "notice" : "sentence", sentence)
			.addObject("noticeKind", "late")
			.addObject("backTo", pathOf(request.getHeader("Referer")));
	}

	private static boolean isApi(HttpServletRequest request) {
		return request.getRequestURI().startsWith(request.getContextPath() + "/api/");
	}

	/** Only the path: a page of another site is no way back. */
	private static @Nullable String pathOf(@Nullable String referer) {
		if (referer == null) {
			return null;
		}
		String path = referer.replaceFirst("^https?://[^/]+", "");
		return (path.startsWith("/") && !path.startsWith("//")) ? path : null;
	}

}
