package org.ziping.worklist;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

import org.ziping.calendar.Deadlines;
import org.ziping.core.Verdict;
import org.ziping.dossier.Area;
import org.ziping.dossier.Decision;
import org.ziping.dossier.Dossiers;
import org.ziping.organisation.People;
import org.ziping.organisation.Units;
import org.ziping.process.spi.TaskLists.TaskRow;

/** Puts a turn into the words of Tasklist's card. */
@Component
class TaskCards {

	private final Dossiers dossiers;

	private final Units units;

	private final People people;

	private final Deadlines deadlines;

	private final MessageSource words;

	TaskCards(Dossiers dossiers, Units units, People people, Deadlines deadlines, MessageSource words) {
		this.dossiers = dossiers;
		this.units = units;
		this.people = people;
		this.deadlines = deadlines;
		this.words = words;
	}

	/** What a page of cards asks once of each dossier. */
	record Known(List<Area> areas, List<Decision> decisions) {
	}

	TaskRow of(Turn turn, Map<String, Known> known) {
		Known about = known.computeIfAbsent(turn.dossierId(),
				(id) -> new Known(this.dossiers.areas(id), this.dossiers.decisions(id)));
		Optional<Area> area = about.areas().stream().filter((one) -> one.code().equals(turn.area())).findFirst();
		String part = area.map(Area::name).or(() -> section(turn)).orElse(null);
		Optional<Decision> back = back(turn, about.decisions());
		return new TaskRow(turn.taskId(), turn.dossierId(), turn.step(),
				(part != null) ? turn.name() + " · " + part : turn.name(), whose(turn), turn.assignee(),
				turn.openedAt(), turn.due(), (turn.due() != null) ? this.deadlines.words(turn.due()) : null,
				(turn.due() != null) ? this.deadlines.daysLeft(turn.due()).tone() : null,
				back.map(this::worded).orElse(null), suggested(turn, area, about, back));
	}

	/** What a search finds it by. */
	String searchWords(Turn turn) {
		String part = (turn.area() == null) ? section(turn).orElse("")
				: this.dossiers.areas(turn.dossierId())
					.stream()
					.filter((one) -> one.code().equals(turn.area()))
					.findFirst()
					.map(Area::name)
					.orElse("");
		return String.join(" ", this.units.get(turn.unit()).name(), Integer.toString(turn.year()), turn.name(), part);
	}

	private String whose(Turn turn) {
		return say("worklist.of", this.units.get(turn.unit()).name(), Integer.toString(turn.year()));
	}

	private Optional<String> section(Turn turn) {
		return Optional.ofNullable(turn.section()).map((code) -> this.units.section(code).name());
	}

	/** The last return before the turn, of this area or to this step. */
	private static Optional<Decision> back(Turn turn, List<Decision> decisions) {
		return decisions.stream()
			.filter((one) -> one.at().compareTo(turn.openedAt()) <= 0)
			.filter((one) -> (turn.area() != null) ? turn.area().equals(one.area())
					: turn.step().equals(one.returnTo()))
			.reduce((former, later) -> later)
			.filter((last) -> last.verdict() == Verdict.RETURN);
	}

	private String worded(Decision last) {
		return say("worklist.back", last.personName(), (last.opinion() != null) ? last.opinion() : "");
	}

	/**
	 * Who reviewed the area before looks at it again; else the areas go round among those
	 * named for them.
	 */
	private @Nullable String suggested(Turn turn, Optional<Area> area, Known about, Optional<Decision> back) {
		if (turn.assignee() != null || area.isEmpty()) {
			return null;
		}
		return back.map(Decision::person)
			.filter((person) -> area.get().members().contains(person))
			.or(() -> next(area.get(), about.areas()))
			.map((person) -> say("worklist.suggested", this.people.nameOf(person)))
			.orElse(null);
	}

	private static Optional<String> next(Area area, List<Area> areas) {
		List<String> members = area.members();
		return members.isEmpty() ? Optional.empty() : Optional.of(members.get(areas.indexOf(area) % members.size()));
	}

	private String say(String key, Object... arguments) {
		return this.words.getMessage(key, arguments, LocaleContextHolder.getLocale());
	}

}
