package org.ziping.process.engine;

import java.sql.Date;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.TaskQuery;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

import org.ziping.house.HouseTest;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What Tasklist waits for with many open evaluations: our lists beside the engine's own
 * query over the same number of tasks, in one run. Prints; asserts no figure.
 */
@HouseTest
@Tag("bench")
class TasklistBench {

	private static final int[] SIZES = { 1_000, 10_000, 100_000 };

	private static final int TIMES = Integer.getInteger("rounds", 200);

	private static final int PAGE = 15;

	/**
	 * A member of one unit's group has some dozens of tasks, however many units there
	 * are.
	 */
	private static final int OWN = 40;

	private static final int BATCH = 5_000;

	private static final String MEMBER = "he.jing";

	private static final String UNIT = "440100-001";

	private static final Timestamp OPENED = Timestamp.from(Instant.parse("2026-03-02T01:00:00Z"));

	@Autowired
	JdbcTemplate rows;

	@Autowired
	TasklistDoor door;

	@Autowired
	TaskService tasks;

	@Test
	void listsAndCountsBesideTheEnginesOwn() {
		int filled = 0;
		double[] first = new double[0];
		System.out.println("open evaluations | our list | our count | engine list | engine count   (p95, ms)");
		for (int size : SIZES) {
			fill(filled, size);
			filled = size;
			double[] took = { p95(() -> this.door.list(asked("claimable"), MEMBER, 0, PAGE)),
					p95(() -> this.door.count(asked("claimable"), MEMBER)), p95(() -> engine().listPage(0, PAGE)),
					p95(() -> engine().count()) };
			System.out.printf("%,16d | %8.2f | %9.2f | %11.2f | %12.2f%n", size, took[0], took[1], took[2], took[3]);
			first = (first.length == 0) ? took : first;
			if (size == SIZES[SIZES.length - 1]) {
				System.out.printf("largest ÷ smallest: our list %.2f, our count %.2f, engine list %.2f, count %.2f%n",
						took[0] / first[0], took[1] / first[1], took[2] / first[2], took[3] / first[3]);
			}
		}
		assertThat(this.door.count(asked("claimable"), MEMBER)).isGreaterThanOrEqualTo(OWN);
		assertThat(engine().count()).isGreaterThanOrEqualTo(OWN);
	}

	@AfterEach
	void leavesNothing() {
		this.rows.update("delete from worklist_offer where task_id like 'bench-%'");
		this.rows.update("delete from worklist_turn where task_id like 'bench-%'");
		this.rows.update("delete from ACT_RU_IDENTITYLINK where ID_ like 'bench-%'");
		this.rows.update("delete from ACT_RU_TASK where ID_ like 'bench-%'");
	}

	private TaskQuery engine() {
		return this.tasks.createTaskQuery().taskCandidateUser(MEMBER).orderByDueDate().asc();
	}

	private static String asked(String filter) {
		return "{\"filter\":\"" + filter + "\",\"sorting\":[{\"sortBy\":\"dueDate\",\"sortOrder\":\"asc\"}]}";
	}

	private void fill(int from, int to) {
		List<Object[]> turns = new ArrayList<>();
		List<Object[]> offers = new ArrayList<>();
		List<Object[]> engine = new ArrayList<>();
		List<Object[]> links = new ArrayList<>();
		for (int at = from; at < to; at++) {
			String task = "bench-%06d".formatted(at);
			Date due = Date.valueOf(LocalDate.of(2026, 3, 2).plusDays(at % 60));
			turns.add(new Object[] { task, "bench-dossier-" + at, UNIT, 2026, "group_review", "自评小组审查", due, OPENED,
					"单位" + at + " 2026 自评小组审查" });
			engine.add(new Object[] { task, "自评小组审查", OPENED, Timestamp.valueOf(due.toLocalDate().atTime(23, 59)) });
			for (int seat = 0; seat < 3; seat++) {
				String person = (at < OWN && seat == 0) ? MEMBER : "bench-person-" + (at / 10) + "-" + seat;
				offers.add(new Object[] { person, task, due });
				links.add(new Object[] { task + "-" + seat, person, task });
			}
			if (turns.size() == BATCH || at == to - 1) {
				insert(turns, offers, engine, links);
				List.of(turns, offers, engine, links).forEach(List::clear);
			}
		}
	}

	private void insert(List<Object[]> turns, List<Object[]> offers, List<Object[]> engine, List<Object[]> links) {
		this.rows.batchUpdate(
				"insert into ACT_RU_TASK (ID_, REV_, NAME_, PRIORITY_, CREATE_TIME_, DUE_DATE_, SUSPENSION_STATE_)"
						+ " values (?, 1, ?, 50, ?, ?, 1)",
				engine);
		this.rows.batchUpdate(
				"insert into ACT_RU_IDENTITYLINK (ID_, REV_, TYPE_, USER_ID_, TASK_ID_) values (?, 1, 'candidate', ?, ?)",
				links);
		this.rows.batchUpdate(
				"insert into worklist_turn (task_id, dossier_id, unit, fiscal_year, step, step_name, due, opened_at,"
						+ " completed, search_words) values (?, ?, ?, ?, ?, ?, ?, ?, false, ?)",
				turns);
		this.rows.batchUpdate("insert into worklist_offer (person, task_id, due) values (?, ?, ?)", offers);
	}

	private static double p95(Runnable act) {
		double[] took = new double[TIMES];
		for (int i = -TIMES / 2; i < TIMES; i++) {
			long began = System.nanoTime();
			act.run();
			if (i >= 0) {
				took[i] = (System.nanoTime() - began) / 1_000_000.0;
			}
		}
		Arrays.sort(took);
		return took[(int) (TIMES * 0.95)];
	}

}
