package org.ziping.web.api;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/**
 * A request that cannot be read is answered with a sentence, and with nothing of its
 * inside.
 */
@RestControllerAdvice(basePackages = { "org.ziping.workspace.api", "org.ziping.web.api" })
@Order(Ordered.HIGHEST_PRECEDENCE)
class ApiErrors extends ResponseEntityExceptionHandler {

	@Override
	protected @Nullable ResponseEntity<Object> handleExceptionInternal(Exception ex, @Nullable Object body,
			HttpHeaders headers, HttpStatusCode status, WebRequest request) {
		HttpServletRequest asked = ((ServletWebRequest) request).getRequest();
		HttpStatus known = HttpStatus.valueOf(status.value());
		String key = switch (known) {
			case NOT_FOUND -> "web.api.nothing";
			case UNSUPPORTED_MEDIA_TYPE -> "web.api.media";
			case METHOD_NOT_ALLOWED -> "web.api.method";
			default -> known.is5xxServerError() ? "web.api.trouble" : "web.api.unreadable";
		};
		return ResponseEntity.status(status)
			.headers(headers)
			.contentType(MediaType.APPLICATION_PROBLEM_JSON)
			.body(Problems.of(asked, known, key));
	}

}
