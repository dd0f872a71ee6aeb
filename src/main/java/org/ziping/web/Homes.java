package org.ziping.web;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

import org.ziping.dossier.Area;
import org.ziping.dossier.Confirmations;
import org.ziping.dossier.Dossiers;
import org.ziping.organisation.Deputies;
import org.ziping.organisation.People;
import org.ziping.organisation.Units;
import org.ziping.worklist.Turn;
import org.ziping.worklist.Worklist;

/** Puts the lists of somebody's first page into words. */
@Component
class Homes {

	private static final int FEW = 10;

	private final Worklist worklist;

	private final Confirmations confirmations;

	private final Dossiers dossiers;

	private final Units units;

	private final People people;

	private final Deputies deputies;

	private final CameBack cameBack;

	Homes(Worklist worklist, Confirmations confirmations, Dossiers dossiers, Units units, People people,
			Deputies deputies, CameBack cameBack) {
		this.worklist = worklist;
		this.confirmations = confirmations;
		this.dossiers = dossiers;
		this.units = units;
		this.people = people;
		this.deputies = deputies;
		this.cameBack = cameBack;
	}

	Home of(String person) {
		List<Home.Row> mine = this.worklist.mine(person)
			.stream()
			.map((turn) -> row(turn, List.of(), this.cameBack.why(turn)))
			.sorted(Comparator.comparing(Home.Row::back).reversed())
			.toList();
		List<Home.Row> waiting = this.worklist.waitingFor(person)
			.stream()
			.filter((turn) -> mine.stream().noneMatch((row) -> row.turn().taskId().equals(turn.taskId())))
			.map((turn) -> row(turn, holders(turn), null))
			.toList();
		List<Home.Row> done = this.worklist.involving(person)
			.stream()
			.limit(FEW)
			.map((turn) -> row(turn, List.of(), null))
			.toList();
		return new Home(mine, standing(person), asked(person), waiting, done);
	}

	/** What somebody may do in another's place; whose it is stands beside it. */
	private List<Home.Row> standing(String person) {
		return this.deputies.standingInFor(person)
			.stream()
			.flatMap((place) -> this.worklist.taken(place.principal(), 0, FEW)
				.stream()
				.filter((turn) -> this.deputies.mayActFor(person, place.principal(), turn.step(), turn.openedAt()))
				.map((turn) -> row(turn, List.of(this.people.nameOf(place.principal())), null)))
			.toList();
	}

	private List<Home.Question> asked(String person) {
		return this.confirmations.askedOf(person)
			.stream()
			.map((asked) -> new Home.Question(this.units.get(asked.dossier().unit()).name(),
					asked.dossier().year().toString(), "web.home.asked." + asked.kind().name(),
					"/dossiers/" + asked.dossier().id() + "/" + asked.kind().name().toLowerCase(Locale.ROOT)))
			.toList();
	}

	private Home.Row row(Turn turn, List<String> people, @Nullable String cameBack) {
		return new Home.Row(turn, this.units.get(turn.unit()).name(), part(turn), people, cameBack);
	}

	private List<String> holders(Turn turn) {
		List<String> holders = (turn.assignee() != null) ? List.of(turn.assignee())
				: this.worklist.offeredTo(turn.taskId());
		return holders.stream().map(this.people::nameOf).toList();
	}

	private @Nullable String part(Turn turn) {
		if (turn.area() != null) {
			return this.dossiers.areas(turn.dossierId())
				.stream()
				.filter((area) -> area.code().equals(turn.area()))
				.map(Area::name)
				.findFirst()
				.orElse(null);
		}
		return (turn.section() != null) ? this.units.section(turn.section()).name() : null;
	}

}
