package org.ziping.evidence.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

import org.ziping.evidence.Evidence;
import org.ziping.evidence.EvidenceFolder;
import org.ziping.evidence.spi.Subjects;
import org.ziping.organisation.Person;

/**
 * What the list of evidence says beside the files: about what, for whom, with which
 * labels.
 */
@Component
class EvidenceViews {

	private final EvidenceFolder folder;

	private final List<Subjects> subjects;

	private final MessageSource messages;

	EvidenceViews(EvidenceFolder folder, List<Subjects> subjects, MessageSource messages) {
		this.folder = folder;
		this.subjects = subjects;
		this.messages = messages;
	}

	void add(String dossier, @Nullable String section, List<Evidence> files, Person person, Model model) {
		Map<String, String> names = new LinkedHashMap<>();
		this.subjects.stream()
			.flatMap((one) -> one.of(dossier, section).stream())
			.forEach((subject) -> names.put(subject.code(), subject.name()));
		model.addAttribute("names", names);
		model.addAttribute("readable",
				files.stream()
					.filter((file) -> this.folder.readableBy(file, person.id()))
					.map(Evidence::id)
					.collect(Collectors.toSet()));
		model.addAttribute("labels",
				files.stream()
					.collect(Collectors.toMap(Evidence::id,
							(file) -> file.labels().stream().map((label) -> word(label.key())).toList())));
	}

	private String word(String key) {
		return this.messages.getMessage(key, null, LocaleContextHolder.getLocale());
	}

}
