package org.ziping.submission;

import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;

/** One line of the frozen index of evidence. */
record IndexedFile(String about, String name, String sha256, long size) {

	static List<IndexedFile> all(JsonNode root) {
		return root.path("evidence")
			.valueStream()
			.map((row) -> new IndexedFile(row.path("about").asText(), row.path("name").asText(),
					row.path("sha256").asText(), row.path("size").asLong()))
			.toList();
	}

}
