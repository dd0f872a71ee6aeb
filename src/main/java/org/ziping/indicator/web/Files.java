package org.ziping.indicator.web;

import java.nio.charset.StandardCharsets;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** Hands out a file under its own name, never shown inside the house. */
final class Files {

	static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

	static final String YAML = "application/yaml";

	private Files() {
	}

	static ResponseEntity<byte[]> of(String name, String type, byte[] bytes) {
		ContentDisposition attachment = ContentDisposition.attachment().filename(name, StandardCharsets.UTF_8).build();
		return ResponseEntity.ok()
			.header(HttpHeaders.CONTENT_DISPOSITION, attachment.toString())
			.header("X-Content-Type-Options", "nosniff")
			.header("Content-Security-Policy", "sandbox; default-src 'none'")
			.contentType(MediaType.parseMediaType(type))
			.body(bytes);
	}

}
