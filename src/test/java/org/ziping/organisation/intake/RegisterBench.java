package org.ziping.organisation.intake;

import java.time.Duration;
import java.util.List;
import java.util.function.IntConsumer;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

import org.ziping.core.Scope;
import org.ziping.house.RoomTest;
import org.ziping.organisation.Action;
import org.ziping.organisation.People;
import org.ziping.organisation.Person;
import org.ziping.organisation.Policy;
import org.ziping.organisation.intake.IntakeView.State;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The same questions in a house of five hundred and in one of fifty thousand people, as
 * ratios; and how long the large workbook takes.
 */
@RoomTest
@Tag("bench")
class RegisterBench {

	private static final Logger log = LoggerFactory.getLogger(RegisterBench.class);

	private static final int TIMES = 2000;

	@Autowired
	Intakes intakes;

	@Autowired
	Background background;

	@Autowired
	People people;

	@Autowired
	Policy policy;

	@Autowired
	JdbcTemplate database;

	@Test
	void fiftyThousandAnswerLikeFiveHundred() throws Exception {
		enter(RegisterFixtures.of("SM", 500));
		Figures few = measured("SM", 500);
		Duration entering = enter(RegisterFixtures.of("LG", 50_000));
		Figures many = measured("LG", 50_000);
		log.info("20,000 units and 50,000 people read, checked and entered in {} s", entering.toSeconds());
		log.info("one check: {}; groups of one person: {}; members of one group: {} (50,000 to 500)",
				ratio(many.check(), few.check()), ratio(many.groups(), few.groups()),
				ratio(many.members(), few.members()));
		assertThat(this.database.queryForObject("select count(*) from organisation_person where id like 'lg.%'",
				Integer.class))
			.isEqualTo(50_000);
	}

	private Duration enter(RegisterFixtures book) throws Exception {
		byte[] bytes = book.bytes();
		long begin = System.nanoTime();
		String id = this.intakes.take("register.xlsx", bytes, this.people.actor("sys.admin"));
		this.background.settle();
		assertThat(this.intakes.get(id).findings()).isEmpty();
		this.intakes.confirm(id, this.people.actor("sec.admin"));
		this.background.settle();
		assertThat(this.intakes.get(id).state()).isEqualTo(State.ENTERED);
		return Duration.ofNanos(System.nanoTime() - begin);
	}

	private Figures measured(String prefix, int size) {
		String small = prefix.toLowerCase(java.util.Locale.ROOT);
		List<Person> asked = List.of(this.people.get(small + ".p0"), this.people.get(small + ".p" + size / 2),
				this.people.get(small + ".p" + (size - 1)));
		Person person = asked.get(0);
		IntConsumer check = (at) -> this.policy.allows(asked.get(at % 3), Action.PEOPLE_READ,
				Scope.unit(person.unit()));
		IntConsumer groups = (at) -> this.people.groupsOf(asked.get(at % 3).id());
		IntConsumer members = (at) -> this.people.members("U-" + asked.get(at % 3).unit() + ":unit-office", 0, 20);
		return new Figures(timed(check), timed(groups), timed(members));
	}

	/** Warmed up first; the middle of many, for one slow moment says nothing. */
	private static long timed(IntConsumer act) {
		long[] times = new long[TIMES];
		for (int round = 0; round < 2; round++) {
			for (int at = 0; at < TIMES; at++) {
				long begin = System.nanoTime();
				act.accept(at);
				times[at] = System.nanoTime() - begin;
			}
		}
		java.util.Arrays.sort(times);
		return times[TIMES / 2];
	}

	private static String ratio(long many, long few) {
		return String.format(java.util.Locale.ROOT, "%.2f", (double) many / few);
	}

	private record Figures(long check, long groups, long members) {
	}

}
