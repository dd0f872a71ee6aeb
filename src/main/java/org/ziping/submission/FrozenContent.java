package org.ziping.submission;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import org.ziping.core.Digest;
import org.ziping.dossier.FrozenPart;
import org.ziping.dossier.Version;

/** Reads the parts of a frozen version by their keys, and checks that they are intact. */
record FrozenContent(Version version) {

	private static final ObjectMapper JSON = new ObjectMapper();

	private static final String REPORT = "report/";

	Optional<FrozenPart> part(String key) {
		return this.version.parts().stream().filter((part) -> part.key().equals(key)).findFirst();
	}

	/** Chapters in their order, the declaration last. */
	List<FrozenPart> report() {
		List<FrozenPart> chapters = new ArrayList<>(
				this.version.parts().stream().filter((part) -> part.key().startsWith(REPORT)).toList());
		chapters.sort((one, other) -> Integer.compare(place(one), place(other)));
		return chapters;
	}

	private static int place(FrozenPart part) {
		String chapter = part.key().substring(REPORT.length());
		return chapter.matches("\\d{1,6}") ? Integer.parseInt(chapter) : Integer.MAX_VALUE;
	}

	Optional<ScoreSheet> scores() {
		return json("indicator/score").map(ScoreSheet::of);
	}

	Optional<FilledTable> table() {
		return json("indicator/sheet").map(FilledTable::of);
	}

	List<IndexedFile> evidence() {
		return json("evidence/index").map(IndexedFile::all).orElse(List.of());
	}

	private Optional<JsonNode> json(String key) {
		return part(key).map((part) -> {
			try {
				return JSON.readTree(part.bytes());
			}
			catch (IOException ex) {
				throw new IllegalStateException("the frozen part " + key + " does not read", ex);
			}
		});
	}

	/** Whether the bytes still are those that the version's digest was made of. */
	boolean isIntact() {
		TreeMap<String, String> lines = new TreeMap<>();
		this.version.parts().forEach((part) -> lines.put(part.key(), Digest.sm3(part.bytes()).toString()));
		return digest(lines).equals(this.version.sm3());
	}

	/** The digest of a list of parts, as the dossier makes it when it freezes. */
	static Digest digest(TreeMap<String, String> digestByKey) {
		StringBuilder text = new StringBuilder();
		digestByKey.forEach((key, digest) -> text.append(key).append(' ').append(digest).append('\n'));
		return Digest.sm3(text.toString());
	}

}
