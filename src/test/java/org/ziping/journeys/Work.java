package org.ziping.journeys;

import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.Map;

import org.springframework.stereotype.Component;

import org.ziping.core.Actor;
import org.ziping.dossier.DefaultArea;
import org.ziping.dossier.Dossiers;
import org.ziping.dossier.GroupPlan;
import org.ziping.dossier.GroupPlan.AreaPlan;
import org.ziping.indicator.Assignment.Kind;
import org.ziping.indicator.Assignments;
import org.ziping.indicator.Column;
import org.ziping.indicator.IndicatorFixtures;
import org.ziping.indicator.KeyTask;
import org.ziping.indicator.KeyTaskPlan;
import org.ziping.indicator.KeyTaskReport;
import org.ziping.indicator.KeyTasks;
import org.ziping.indicator.Scores;
import org.ziping.indicator.Sheets;
import org.ziping.indicator.rules.Answer;
import org.ziping.organisation.People;
import org.ziping.report.ChapterText;
import org.ziping.report.ReportFixtures;
import org.ziping.report.Reports;
import org.ziping.submission.SealEntry.Stamped;
import org.ziping.submission.Seals;

import static org.ziping.journeys.Walk.CENTRE;
import static org.ziping.journeys.Walk.EDUCATION;
import static org.ziping.journeys.Walk.GENERAL;
import static org.ziping.journeys.Walk.HEADS;
import static org.ziping.journeys.Walk.SERVICE;

/** What the people of the trial's bureau write before their steps can end. */
@Component
class Work {

	static final Map<String, String> CLERKS = Map.of(GENERAL, "chen.hui", SERVICE, "zhao.min", EDUCATION, "sun.li",
			CENTRE, "wu.fang");

	private final Dossiers dossiers;

	private final Assignments assignments;

	private final KeyTasks keyTasks;

	private final Sheets sheets;

	private final Scores scores;

	private final Reports reports;

	private final Seals seals;

	private final People people;

	private final Clock clock;

	Work(Dossiers dossiers, Assignments assignments, KeyTasks keyTasks, Sheets sheets, Scores scores, Reports reports,
			Seals seals, People people, Clock clock) {
		this.dossiers = dossiers;
		this.assignments = assignments;
		this.keyTasks = keyTasks;
		this.sheets = sheets;
		this.scores = scores;
		this.reports = reports;
		this.seals = seals;
		this.people = people;
		this.clock = clock;
	}

	/** All that 前期准备 needs before it can end. */
	void planGroup(String id) {
		Actor office = actor("yin.xia");
		List<String> members = List.of("he.jing", "xu.lei", "gao.yan", "luo.ping");
		List<AreaPlan> areas = List.of(area(DefaultArea.DUTIES, "he.jing", "xu.lei"),
				area(DefaultArea.FINANCE, "xu.lei", "luo.ping"), area(DefaultArea.MANAGEMENT, "gao.yan", "luo.ping"),
				area(DefaultArea.TEXT, "he.jing", "gao.yan"));
		this.dossiers.formGroup(id, new GroupPlan("huang.guoqiang", "ma.chao", List.of("ma.chao", "tang.wei"), members,
				areas, List.of(GENERAL, SERVICE, EDUCATION, CENTRE)), office);
		this.assignments.assign(id, Kind.INDICATOR, "Z01", GENERAL, "chen.hui", null, office);
		this.assignments.assign(id, Kind.INDICATOR, "Z03", SERVICE, "zhao.min", null, office);
		this.assignments.assign(id, Kind.INDICATOR, "Z02", EDUCATION, "sun.li", null, office);
		for (String section : HEADS.keySet()) {
			this.keyTasks.add(id, new KeyTaskPlan("重点工作（" + section + "）", section, null, "按计划完成"), office);
		}
		this.dossiers.agreeGroup(id, actor("huang.guoqiang"));
	}

	private static AreaPlan area(DefaultArea area, String... members) {
		return new AreaPlan(area.code(), area.code(), area.parts(), List.of(members));
	}

	/** The figures that the sections are asked for. */
	void figures(String id) {
		value(id, "ZD01", "12", "chen.hui");
		value(id, "LZ03", "520", "zhao.min");
		value(id, "LZ05", "96", "zhao.min");
		value(id, "LZ04", "24", "sun.li");
	}

	/** What a section says of its own work. */
	void report(String id, String section) {
		String clerk = CLERKS.get(section);
		for (KeyTask task : this.keyTasks.of(id, section)) {
			this.keyTasks.report(id, task.code(),
					new KeyTaskReport("已按计划完成", new BigDecimal("100"), "全年各项安排均已落实。", null, null), actor(clerk),
					task.edition());
		}
		propose(id, section, actor(clerk));
	}

	/** 初拟评价结果 for whatever the section was given. */
	private void propose(String id, String section, Actor clerk) {
		this.assignments.of(id, section)
			.stream()
			.filter((one) -> one.kind() == Kind.INDICATOR)
			.map((one) -> this.scores.given(id, one.subject()))
			.forEach((given) -> this.scores.propose(id, given.indicator(), new BigDecimal("14"), "按本科室掌握的情况初拟", clerk,
					given.edition()));
	}

	/** All that 汇总审核 needs before it can end. */
	void score(String id) {
		IndicatorFixtures.cells()
			.forEach((cell) -> this.sheets.record(id, cell.item(), cell.column(), cell.typed(), actor("chen.hui"), 0));
		this.scores.answer(id, "Z01", Answer.criteria("finance", "assets", "procurement", "vehicles", "performance"),
				"五项制度均已印发", actor("chen.hui"), this.scores.given(id, "Z01").edition());
		this.scores.answer(id, "Z03", Answer.level("REACHED", "0.95"), "走访覆盖面仍可扩大", actor("chen.hui"),
				this.scores.given(id, "Z03").edition());
		this.scores.explain(id, "F08", "部分采购项目结余，未重复安排", actor("chen.hui"), this.scores.given(id, "F08").edition());
	}

	/** The report of the fixtures, with live figures where the sheet knows them. */
	void write(String id) {
		ReportFixtures.CHAPTERS.forEach((chapter, words) -> this.reports.write(id, chapter, ChapterText.typed(words),
				this.reports.chapter(id, chapter).edition(), actor("chen.hui")));
	}

	void value(String id, String item, String typed, String person) {
		this.sheets.record(id, item, Column.FINAL, typed, actor(person), 0);
	}

	/** The stamp is registered with the picture of it. */
	void seal(String id) {
		byte[] picture = Base64.getDecoder()
			.decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==");
		this.seals.register(id, new Stamped(LocalDate.now(this.clock), 3), "盖章.png", new ByteArrayInputStream(picture),
				actor("yin.xia"));
	}

	private Actor actor(String person) {
		return this.people.actor(person);
	}

}
