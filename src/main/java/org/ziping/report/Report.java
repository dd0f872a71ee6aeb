package org.ziping.report;

import java.util.List;

/** The living report of one dossier: its template and its chapters in order. */
public record Report(String dossier, String title, Template template, List<Chapter> chapters) {

	public Report {
		chapters = List.copyOf(chapters);
	}

	/** Chapters that the template requires and nobody has written. */
	public List<Chapter> missing() {
		return this.chapters.stream()
			.filter((chapter) -> chapter.outline().required() && chapter.text().isEmpty())
			.toList();
	}

}
