package org.ziping.evidence;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The kinds of file that are taken as evidence, known by what is in them. */
public enum FileKind {

	PDF("application/pdf", Set.of("pdf")), PNG("image/png", Set.of("png")), JPEG("image/jpeg", Set.of("jpg", "jpeg")),
	DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", Set.of("docx")),
	XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", Set.of("xlsx"));

	private final String mediaType;

	private final Set<String> endings;

	FileKind(String mediaType, Set<String> endings) {
		this.mediaType = mediaType;
		this.endings = endings;
	}

	public String mediaType() {
		return this.mediaType;
	}

	/** What the name promises, which the content has to keep. */
	static Optional<FileKind> promisedBy(String fileName) {
		String ending = fileName.substring(fileName.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
		return Arrays.stream(values()).filter((kind) -> kind.endings.contains(ending)).findFirst();
	}

}
