package org.ziping.evidence;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.jspecify.annotations.Nullable;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.ziping.dossier.spi.ContentPart;
import org.ziping.dossier.spi.ContentParts;

/**
 * The lists of evidence as part of what is approved: names and digests, in a fixed order.
 */
@Component
class EvidenceParts implements ContentParts {

	private static final ObjectMapper JSON = new ObjectMapper();

	private final EvidenceFolder folder;

	private final MessageSource words;

	EvidenceParts(EvidenceFolder folder, MessageSource words) {
		this.folder = folder;
		this.words = words;
	}

	@Override
	@Transactional(readOnly = true)
	public List<ContentPart> of(String dossierId) {
		List<Evidence> all = this.folder.of(dossierId);
		Set<String> sections = all.stream()
			.map(Evidence::section)
			.filter(Objects::nonNull)
			.collect(Collectors.toCollection(TreeSet::new));
		List<ContentPart> parts = new ArrayList<>();
		parts.add(part("evidence/index", null, all));
		sections.forEach((section) -> parts.add(part("evidence/section/" + section, section,
				all.stream().filter((evidence) -> section.equals(evidence.section())).toList())));
		return parts;
	}

	private ContentPart part(String key, @Nullable String section, List<Evidence> files) {
		Set<String> authors = files.stream().map(Evidence::person).collect(Collectors.toSet());
		String name = Objects
			.requireNonNull(this.words.getMessage("evidence.part", null, key, Locale.SIMPLIFIED_CHINESE));
		return new ContentPart(key, name, section, authors, canonical(files));
	}

	private static byte[] canonical(List<Evidence> files) {
		List<Map<String, Object>> rows = files.stream().map(EvidenceParts::row).toList();
		try {
			return JSON.writerWithDefaultPrettyPrinter()
				.writeValueAsString(Map.of("evidence", rows))
				.replace("\r\n", "\n")
				.getBytes(StandardCharsets.UTF_8);
		}
		catch (JsonProcessingException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static Map<String, Object> row(Evidence evidence) {
		Map<String, Object> row = new LinkedHashMap<>();
		row.put("about", evidence.about());
		row.put("name", evidence.fileName());
		row.put("sha256", evidence.sha256());
		row.put("size", evidence.size());
		return row;
	}

}
