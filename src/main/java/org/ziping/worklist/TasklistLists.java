package org.ziping.worklist;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

import org.ziping.calendar.Deadlines;
import org.ziping.dossier.Area;
import org.ziping.dossier.Dossiers;
import org.ziping.organisation.Units;
import org.ziping.process.spi.TaskLists;

/** Answers Tasklist's lists from our rows. */
@Component
class TasklistLists implements TaskLists {

	private final Worklist worklist;

	private final Dossiers dossiers;

	private final Units units;

	private final Deadlines deadlines;

	private final MessageSource words;

	TasklistLists(Worklist worklist, Dossiers dossiers, Units units, Deadlines deadlines, MessageSource words) {
		this.worklist = worklist;
		this.dossiers = dossiers;
		this.units = units;
		this.deadlines = deadlines;
		this.words = words;
	}

	@Override
	public List<TaskRow> list(String filter, String person, int first, int most) {
		List<Turn> turns = switch (filter) {
			case "claimable" -> this.worklist.offered(person, first, most);
			case "involving" -> this.worklist.waitingFor(person);
			default -> this.worklist.taken(person, first, most);
		};
		return turns.stream().map(this::row).toList();
	}

	@Override
	public long count(String filter, String person) {
		return switch (filter) {
			case "claimable" -> this.worklist.countOffered(person);
			case "involving" -> this.worklist.waitingFor(person).size();
			default -> this.worklist.countTaken(person);
		};
	}

	private TaskRow row(Turn turn) {
		String of = this.words.getMessage("worklist.of",
				new Object[] { this.units.get(turn.unit()).name(), Integer.toString(turn.year()) },
				LocaleContextHolder.getLocale());
		String part = part(turn);
		return new TaskRow(turn.taskId(), turn.dossierId(), turn.step(),
				(part != null) ? turn.name() + " · " + part : turn.name(), of, turn.assignee(), turn.openedAt(),
				turn.due(), (turn.due() != null) ? this.deadlines.words(turn.due()) : null,
				(turn.due() != null) ? this.deadlines.daysLeft(turn.due()).tone() : null);
	}

	private @Nullable String part(Turn turn) {
		if (turn.area() != null) {
			return this.dossiers.areas(turn.dossierId())
				.stream()
				.filter((area) -> area.code().equals(turn.area()))
				.map(Area::name)
				.findFirst()
				.orElse(turn.area());
		}
		return (turn.section() != null) ? this.units.section(turn.section()).name() : null;
	}

}
