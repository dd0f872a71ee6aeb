package org.ziping.submission;

import java.util.List;
import java.util.Optional;

import com.fasterxml.jackson.databind.JsonNode;

import org.ziping.evidence.Evidence;

/** One line of the frozen index of evidence. */
record IndexedFile(String about, String name, String sha256, long size) {

	static List<IndexedFile> all(JsonNode root) {
		return root.path("evidence")
			.valueStream()
			.map((row) -> new IndexedFile(row.path("about").asText(), row.path("name").asText(),
					row.path("sha256").asText(), row.path("size").asLong()))
			.toList();
	}

	/** The very file that the index names, where the folder still has it. */
	Optional<Evidence> among(List<Evidence> files) {
		return files.stream()
			.filter((one) -> one.digest().hex().equals(this.sha256) && one.fileName().equals(this.name))
			.findFirst();
	}

}
