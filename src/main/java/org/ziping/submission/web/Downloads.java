package org.ziping.submission.web;

import java.nio.charset.StandardCharsets;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** Files leave as downloads: nothing in them ever runs in our pages. */
final class Downloads {

	static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

	private Downloads() {
	}

	static <T> ResponseEntity<T> of(String name, String type, T bytes) {
		ContentDisposition attachment = ContentDisposition.attachment().filename(name, StandardCharsets.UTF_8).build();
		return ResponseEntity.ok()
			.header(HttpHeaders.CONTENT_DISPOSITION, attachment.toString())
			.header("X-Content-Type-Options", "nosniff")
			.header("Content-Security-Policy", "sandbox; default-src 'none'")
			.contentType(MediaType.parseMediaType(type))
			.body(bytes);
	}

}
