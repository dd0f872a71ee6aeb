package org.ziping.indicator;

import java.util.List;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import org.ziping.indicator.DataItem.Duty;

/** What one section was asked for: its indicators, the items they need, its key tasks. */
@Service
@Transactional(readOnly = true)
public class SectionWork {

	private final Assignments assignments;

	private final IndicatorSystems systems;

	private final KeyTasks keyTasks;

	private final Sheets sheets;

	SectionWork(Assignments assignments, IndicatorSystems systems, KeyTasks keyTasks, Sheets sheets) {
		this.assignments = assignments;
		this.systems = systems;
		this.keyTasks = keyTasks;
		this.sheets = sheets;
	}

	public List<Indicator> indicators(String dossier, String section) {
		List<String> given = this.assignments.of(dossier, section)
			.stream()
			.filter((one) -> one.kind() == Assignment.Kind.INDICATOR)
			.map(Assignment::subject)
			.toList();
		return given.isEmpty() ? List.of()
				: this.systems.of(dossier).leaves().stream().filter((leaf) -> given.contains(leaf.code())).toList();
	}

	/** The typed items that came with its indicators and are a section's duty. */
	public List<DataItem> items(String dossier, String section) {
		List<String> codes = indicators(dossier, section).stream().flatMap((leaf) -> leaf.items().stream()).toList();
		return codes.isEmpty() ? List.of()
				: this.systems.of(dossier)
					.items()
					.stream()
					.filter((item) -> item.duty() == Duty.SECTION && item.isTyped() && codes.contains(item.code()))
					.toList();
	}

	public List<KeyTask> keyTasks(String dossier, String section) {
		return this.keyTasks.of(dossier, section);
	}

	/** The needed cells of these items that nobody has answered, by item. */
	List<Gap> gaps(String dossier, List<DataItem> items) {
		if (items.isEmpty()) {
			return List.of();
		}
		Sheet sheet = this.sheets.of(dossier);
		Needs needs = Needs.of(sheet.system());
		return items.stream()
			.flatMap((item) -> needs.columns(item)
				.stream()
				.filter((column) -> !sheet.isAnswered(item, column))
				.map((column) -> new Gap(item, column)))
			.toList();
	}

	/** How many cells of a section are still open, for lists. */
	public int open(String dossier, String section) {
		return gaps(dossier, items(dossier, section)).size()
				+ (int) keyTasks(dossier, section).stream().filter((task) -> !task.isAnswered()).count();
	}

	/** A cell that has to be filled and is not. */
	record Gap(DataItem item, Column column) {
	}

}
