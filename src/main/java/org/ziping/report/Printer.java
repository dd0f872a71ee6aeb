package org.ziping.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.ziping.indicator.Figures;
import org.ziping.indicator.KeyTasks;
import org.ziping.indicator.Scores;
import org.ziping.indicator.Sheets;
import org.ziping.report.Printed.Text;

/** Puts the values of the moment into the living text. */
@Component
@Transactional(readOnly = true)
class Printer {

	static final String DECLARATION = "declaration";

	private final Templates templates;

	private final Sheets sheets;

	private final Scores scores;

	private final Figures figures;

	private final KeyTasks keyTasks;

	private final MessageSource words;

	Printer(Templates templates, Sheets sheets, Scores scores, Figures figures, KeyTasks keyTasks,
			MessageSource words) {
		this.templates = templates;
		this.sheets = sheets;
		this.scores = scores;
		this.figures = figures;
		this.keyTasks = keyTasks;
		this.words = words;
	}

	Values values(String dossier) {
		return new Values(this.templates.of(dossier), this.sheets.of(dossier), this.scores.card(dossier),
				Values.byCode(this.figures.all(dossier)), this.keyTasks.of(dossier), word("report.figure.missing"));
	}

	/** The written chapters and the declaration by value. */
	List<Printed> print(Values values, List<Chapter> chapters) {
		List<Printed> parts = new ArrayList<>();
		chapters.stream().filter((chapter) -> chapter.edition() > 0).map(values::print).forEach(parts::add);
		parts.add(declaration(values.template()));
		return parts;
	}

	Printed declaration(Template template) {
		return new Printed(DECLARATION, word("report.part.declaration"),
				List.of(new Text(template.declaration(), List.of())));
	}

	private String word(String key) {
		return Objects.requireNonNull(this.words.getMessage(key, null, key, Locale.SIMPLIFIED_CHINESE));
	}

}
