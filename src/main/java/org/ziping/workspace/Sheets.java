package org.ziping.workspace;

import java.nio.charset.StandardCharsets;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** Workbooks leave as downloads. */
final class Sheets {

	private static final MediaType XLSX = MediaType
		.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

	private Sheets() {
	}

	static ResponseEntity<byte[]> download(String name, byte[] bytes) {
		ContentDisposition attachment = ContentDisposition.attachment()
			.filename(name + ".xlsx", StandardCharsets.UTF_8)
			.build();
		return ResponseEntity.ok()
			.header(HttpHeaders.CONTENT_DISPOSITION, attachment.toString())
			.contentType(XLSX)
			.body(bytes);
	}

}
