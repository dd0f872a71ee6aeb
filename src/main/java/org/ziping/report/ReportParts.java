package org.ziping.report;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.ziping.dossier.spi.ContentPart;
import org.ziping.dossier.spi.ContentParts;

/** Hands in the chapters with their figures by value, and the declaration. */
@Component
@Transactional(readOnly = true)
class ReportParts implements ContentParts {

	private final Chapters chapters;

	private final Printer printer;

	ReportParts(Chapters chapters, Printer printer) {
		this.chapters = chapters;
		this.printer = printer;
	}

	@Override
	public List<ContentPart> of(String dossierId) {
		if (!this.chapters.anyWritten(dossierId)) {
			return List.of();
		}
		Values values = this.printer.values(dossierId);
		List<ContentPart> parts = new ArrayList<>();
		Set<String> everybody = new HashSet<>();
		for (Chapter chapter : this.chapters.of(dossierId)) {
			if (chapter.edition() > 0) {
				Set<String> writers = this.chapters.writers(dossierId, chapter.code());
				everybody.addAll(writers);
				parts.add(new ContentPart(chapter.part(), chapter.title(), null, writers,
						Canon.bytes(values.print(chapter)), values.sections(chapter)));
			}
		}
		Printed declaration = this.printer.declaration(values.template());
		parts.add(new ContentPart("report/" + Printer.DECLARATION, declaration.title(), null, everybody,
				Canon.bytes(declaration)));
		return parts;
	}

}
