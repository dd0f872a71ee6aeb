package org.ziping.worklist;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.ziping.calendar.Deadlines;
import org.ziping.organisation.Deputies;
import org.ziping.organisation.Deputy;
import org.ziping.process.spi.TaskLists;

/** Answers Tasklist's lists from our rows. */
@Component
class TasklistLists implements TaskLists {

	/** Further than this no day is called near. */
	private static final int FAR = 15;

	private final JdbcClient rows;

	private final TaskCards cards;

	private final Deputies deputies;

	private final Deadlines deadlines;

	TasklistLists(JdbcClient rows, TaskCards cards, Deputies deputies, Deadlines deadlines) {
		this.rows = rows;
		this.cards = cards;
		this.deputies = deputies;
		this.deadlines = deadlines;
	}

	@Override
	@Transactional(readOnly = true)
	public List<TaskRow> list(Asked asked, String person, int first, int most) {
		Map<String, TaskCards.Known> known = new HashMap<>();
		return question(asked, person).page(this.rows, first, most)
			.stream()
			.map((turn) -> this.cards.of(turn, known))
			.toList();
	}

	@Override
	@Transactional(readOnly = true)
	public long count(Asked asked, String person) {
		return question(asked, person).count(this.rows);
	}

	private TurnList question(Asked asked, String person) {
		List<String> principals = asked.filter().equals("acting")
				? this.deputies.standingInFor(person).stream().map(Deputy::principal).toList() : List.of();
		return TurnList.of(asked, person, principals, this.deadlines.today(), soon());
	}

	/** The last day whose tone is near, across rest days. */
	private LocalDate soon() {
		LocalDate today = this.deadlines.today();
		return Objects.requireNonNull(today.plusDays(1)
			.datesUntil(today.plusDays(FAR))
			.filter((day) -> this.deadlines.daysLeft(day).tone().equals("soon"))
			.reduce(today, (former, later) -> later));
	}

}
