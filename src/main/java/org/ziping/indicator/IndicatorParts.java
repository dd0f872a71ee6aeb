package org.ziping.indicator;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.ziping.dossier.Dossier;
import org.ziping.dossier.Dossiers;
import org.ziping.dossier.spi.ContentPart;
import org.ziping.dossier.spi.ContentParts;
import org.ziping.organisation.Units;

/**
 * Hands in the table, the scores, the division of work, and each section's own part of
 * them.
 */
@Component
@Transactional(readOnly = true)
class IndicatorParts implements ContentParts {

	private final Sheets sheets;

	private final Scores scores;

	private final KeyTasks keyTasks;

	private final Assignments assignments;

	private final SectionWork work;

	private final Units units;

	private final MessageSource words;

	private final Targets targets;

	private final Dossiers dossiers;

	IndicatorParts(Sheets sheets, Scores scores, KeyTasks keyTasks, Assignments assignments, SectionWork work,
			Units units, MessageSource words, Targets targets, Dossiers dossiers) {
		this.targets = targets;
		this.dossiers = dossiers;
		this.sheets = sheets;
		this.scores = scores;
		this.keyTasks = keyTasks;
		this.assignments = assignments;
		this.work = work;
		this.units = units;
		this.words = words;
	}

	@Override
	public List<ContentPart> of(String dossierId) {
		List<Assignment> assigned = this.assignments.of(dossierId);
		if (assigned.isEmpty() && this.sheets.typed(dossierId).isEmpty() && this.scores.given(dossierId).isEmpty()) {
			return List.of();
		}
		Sheet sheet = this.sheets.of(dossierId);
		List<ContentPart> parts = new ArrayList<>();
		parts.add(assignment(assigned));
		parts.add(sheet(dossierId, sheet));
		parts.add(score(dossierId));
		sections(dossierId).forEach((section) -> parts.add(section(dossierId, section, sheet)));
		return parts;
	}

	private Set<String> sections(String dossier) {
		Set<String> sections = new TreeSet<>(this.assignments.sections(dossier));
		this.keyTasks.of(dossier).forEach((task) -> sections.add(task.section()));
		return sections;
	}

	private ContentPart assignment(List<Assignment> assigned) {
		Map<String, Object> content = new LinkedHashMap<>();
		content.put("assignments", assigned.stream().map(Canon::assignment).toList());
		return part("indicator/assignment", null, assigned.stream().map(Assignment::assignedBy).toList(), content);
	}

	private ContentPart sheet(String dossier, Sheet sheet) {
		Map<String, Object> content = new LinkedHashMap<>();
		content.put("system", sheet.system().code());
		content.put("values", Canon.values(sheet, sheet.system().items()));
		return part("indicator/sheet", null, this.sheets.typed(dossier).stream().map(Cell::person).toList(), content);
	}

	private ContentPart score(String dossier) {
		ScoreCard card = this.scores.card(dossier);
		Map<String, Object> content = new LinkedHashMap<>();
		content.put("scores", card.scores().stream().map(Canon::score).toList());
		content.put("sum", card.sum().toPlainString());
		content.put("weight", card.weight().stripTrailingZeros().toPlainString());
		content.put("total", card.total().toPlainString());
		content.put("grade", this.scores.grade(card).orElse(null));
		targets(dossier, content);
		return part("indicator/score", null, this.scores.given(dossier).stream().map(Given::person).toList(), content);
	}

	/** What was promised before the year, and every request to change it. */
	private void targets(String id, Map<String, Object> content) {
		Dossier dossier = this.dossiers.get(id);
		List<YearTarget> promised = this.targets.of(dossier.unit(), dossier.year());
		if (!promised.isEmpty()) {
			content.put("targets", promised.stream().map(Canon::target).toList());
			content.put("targetChanges",
					this.targets.changes(dossier.unit(), dossier.year()).stream().map(Canon::targetChange).toList());
		}
	}

	private ContentPart section(String dossier, String section, Sheet sheet) {
		List<DataItem> items = this.work.items(dossier, section);
		List<KeyTask> tasks = this.keyTasks.of(dossier, section);
		List<Indicator> leaves = this.work.indicators(dossier, section);
		Map<String, Object> content = new LinkedHashMap<>();
		content.put("section", section);
		content.put("values", Canon.values(sheet, items));
		content.put("opinions",
				leaves.stream().map((leaf) -> Canon.opinion(leaf, this.scores.given(dossier, leaf.code()))).toList());
		content.put("keyTasks", tasks.stream().map(Canon::keyTask).toList());
		return part("indicator/section/" + section, section, authors(dossier, sheet, items, tasks, leaves), content);
	}

	private List<String> authors(String dossier, Sheet sheet, List<DataItem> items, List<KeyTask> tasks,
			List<Indicator> leaves) {
		Stream<String> typed = items.stream()
			.flatMap((item) -> item.columns().stream().flatMap((column) -> sheet.cell(item.code(), column).stream()))
			.filter((cell) -> cell.column() != Column.LAST_YEAR)
			.map(Cell::person);
		Stream<String> told = tasks.stream().filter(KeyTask::isAnswered).map(KeyTask::person);
		Stream<String> said = leaves.stream().map((leaf) -> this.scores.given(dossier, leaf.code()).person());
		return Stream.of(typed, told, said).flatMap((all) -> all).toList();
	}

	private ContentPart part(String key, @Nullable String section, Collection<String> authors,
			Map<String, Object> content) {
		Set<String> people = authors.stream().filter((one) -> !one.isEmpty()).collect(Collectors.toSet());
		String code = "indicator.part." + key.split("/")[1];
		Object[] whose = (section != null) ? new Object[] { this.units.section(section).name() } : null;
		String name = Objects.requireNonNull(this.words.getMessage(code, whose, key, Locale.SIMPLIFIED_CHINESE));
		return new ContentPart(key, name, section, people, Canon.bytes(content));
	}

}
