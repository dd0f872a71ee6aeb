package org.ziping.worklist;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;

import org.ziping.process.spi.TaskLists;
import org.ziping.process.spi.TaskLists.Asked;
import org.ziping.process.spi.TaskLists.Order;

import static org.assertj.core.api.Assertions.assertThat;

class TurnListTests {

	private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

	private static final LocalDate SOON = LocalDate.of(2026, 3, 4);

	private JdbcClient rows;

	@BeforeEach
	void fewTurns() {
		DriverManagerDataSource database = new DriverManagerDataSource(
				"jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1");
		new ResourceDatabasePopulator(new ClassPathResource("db/migration/common/V20261120_2151__worklist_turns.sql"),
				new ClassPathResource("db/migration/common/V20261121_0020__worklist_words.sql"))
			.execute(database);
		this.rows = JdbcClient.create(database);
		turn("late", "d1", "云山市老干部事务局 2025 自评小组审查 履职目标与成果", null, TODAY.minusDays(3), "he.jing");
		turn("today", "d1", "云山市老干部事务局 2025 自评小组审查 报告文字与前后一致", "he.jing", TODAY, "he.jing");
		turn("soon", "d2", "云山市档案局 2025 自评小组审查 预算执行与财务", null, TODAY.plusDays(2), "he.jing");
		turn("calm", "d2", "云山市档案局 2025 修改完善", "chen.hui", TODAY.plusDays(20), "chen.hui");
		ended("seen", "d2", "he.jing", "RETURN");
		ended("passed", "d3", "he.jing", "PASS");
		turn("other", "d3", "云山市文化馆 2024 定稿", "lin.bin", TODAY.plusDays(9), "lin.bin");
	}

	@Test
	void theReadyListsHoldWhatTheirNamesSay() {
		assertThat(list("mine")).containsExactly("today");
		assertThat(list("claimable")).containsExactly("late", "soon");
		assertThat(list("late")).containsExactly("late");
		assertThat(list("today")).containsExactly("today");
		assertThat(list("soon")).containsExactly("soon");
		assertThat(list("returned")).containsExactly("soon", "calm");
		assertThat(list("involving")).containsExactly("soon", "other", "calm");
		assertThat(list("acting")).containsExactly("calm");
	}

	@Test
	void eachListIsCountedAsItIsShown() {
		assertThat(TaskLists.FILTERS)
			.allSatisfy((filter) -> assertThat(of(Asked.of(filter)).count(this.rows)).isEqualTo(list(filter).size()));
	}

	@Test
	void findsByUnitYearStepAndAreaWhereAllWordsStand() {
		assertThat(found("档案局")).containsExactly("soon");
		assertThat(found("2025 履职")).containsExactly("late");
		assertThat(found("审查　预算")).containsExactly("soon");
		assertThat(found("档案局 履职")).isEmpty();
		assertThat(found("%")).isEmpty();
		assertThat(found("' or 1=1 --")).isEmpty();
	}

	@Test
	void sortsAsAsked() {
		assertThat(ids(new Asked("claimable", "", Order.DUE, false))).containsExactly("soon", "late");
		assertThat(ids(new Asked("involving", "", Order.STEP, true))).hasSize(3);
		assertThat(ids(new Asked("claimable", "", Order.RECEIVED, true))).containsExactly("late", "soon");
	}

	@Test
	void pagesWithoutLosingOrRepeating() {
		assertThat(of(Asked.of("claimable")).page(this.rows, 0, 1)).extracting(Turn::taskId).containsExactly("late");
		assertThat(of(Asked.of("claimable")).page(this.rows, 1, 1)).extracting(Turn::taskId).containsExactly("soon");
	}

	@Test
	void aStandInForNobodySeesNothing() {
		assertThat(TurnList.of(Asked.of("acting"), "he.jing", List.of(), TODAY, SOON).count(this.rows)).isZero();
	}

	private List<String> list(String filter) {
		return ids(Asked.of(filter));
	}

	private List<String> found(String words) {
		return ids(new Asked("claimable", words, Order.DUE, true));
	}

	private List<String> ids(Asked asked) {
		return of(asked).page(this.rows, 0, 50).stream().map(Turn::taskId).toList();
	}

	private static TurnList of(Asked asked) {
		return TurnList.of(asked, "he.jing", List.of("chen.hui"), TODAY, SOON);
	}

	private void turn(String id, String dossier, String words, @Nullable String assignee, LocalDate due,
			String offered) {
		this.rows.sql("""
				insert into worklist_turn (task_id, dossier_id, unit, fiscal_year, step, step_name, assignee, due,
				  opened_at, completed, search_words)
				values (:id, :dossier, 'u', 2025, 's', :id, :assignee, :due, :at, false, :words)""")
			.param("id", id)
			.param("dossier", dossier)
			.param("assignee", assignee)
			.param("due", due)
			.param("at", due.atStartOfDay())
			.param("words", words)
			.update();
		this.rows.sql("insert into worklist_offer (person, task_id, due) values (?, ?, ?)")
			.params(offered, id, due)
			.update();
	}

	private void ended(String id, String dossier, String by, String verdict) {
		this.rows.sql("""
				insert into worklist_turn (task_id, dossier_id, unit, fiscal_year, step, step_name, opened_at,
				  closed_at, closed_by, completed, verdict)
				values (?, ?, 'u', 2025, 's', 's', ?, ?, ?, true, ?)""")
			.params(id, dossier, TODAY.atStartOfDay(), TODAY.atStartOfDay(), by, verdict)
			.update();
	}

}
