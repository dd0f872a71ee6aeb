package org.ziping.journeys;

import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

import org.ziping.campaign.Campaign;
import org.ziping.campaign.CampaignTerms;
import org.ziping.campaign.Campaigns;
import org.ziping.core.Actor;
import org.ziping.core.FiscalYear;
import org.ziping.core.Verdict;
import org.ziping.dossier.AnswerKind;
import org.ziping.dossier.Comment;
import org.ziping.dossier.DefaultArea;
import org.ziping.dossier.Dossiers;
import org.ziping.dossier.GroupPlan;
import org.ziping.dossier.GroupPlan.AreaPlan;
import org.ziping.dossier.Invariants;
import org.ziping.dossier.NewComment;
import org.ziping.indicator.rules.Answer;
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
import org.ziping.organisation.People;
import org.ziping.process.Done;
import org.ziping.process.Submission;
import org.ziping.process.TaskView;
import org.ziping.process.Tasks;
import org.ziping.process.engine.JobRunner;
import org.ziping.report.ChapterText;
import org.ziping.report.ReportFixtures;
import org.ziping.report.Reports;
import org.ziping.submission.SealEntry.Stamped;
import org.ziping.submission.Seals;

import static org.assertj.core.api.Assertions.assertThat;

/** The people of the trial's bureau doing their work, one step after the other. */
@Component
public class Walk {

	public static final String BUREAU = "440100-001";

	static final String GENERAL = "440100-001-01";

	static final String SERVICE = "440100-001-02";

	static final String EDUCATION = "440100-001-03";

	static final String CENTRE = "440100-001-11";

	private static final Map<String, String> CLERKS = Map.of(GENERAL, "chen.hui", SERVICE, "zhao.min", EDUCATION,
			"sun.li", CENTRE, "wu.fang");

	static final Map<String, String> HEADS = Map.of(GENERAL, "lin.bin", SERVICE, "qian.jun", EDUCATION, "zhou.tao",
			CENTRE, "zheng.kai");

	private final Campaigns campaigns;

	private final Dossiers dossiers;

	private final Tasks tasks;

	private final Assignments assignments;

	private final KeyTasks keyTasks;

	private final Sheets sheets;

	private final Scores scores;

	private final Reports reports;

	private final People people;

	private final JobRunner jobs;

	private final TransactionTemplate together;

	private final Invariants invariants;

	private final Seals seals;

	private final Clock clock;

	Walk(Campaigns campaigns, Dossiers dossiers, Tasks tasks, Assignments assignments, KeyTasks keyTasks, Sheets sheets,
			Scores scores, Reports reports, People people, JobRunner jobs, TransactionTemplate together,
			Invariants invariants, Seals seals, Clock clock) {
		this.invariants = invariants;
		this.seals = seals;
		this.campaigns = campaigns;
		this.dossiers = dossiers;
		this.tasks = tasks;
		this.assignments = assignments;
		this.keyTasks = keyTasks;
		this.sheets = sheets;
		this.scores = scores;
		this.reports = reports;
		this.people = people;
		this.jobs = jobs;
		this.together = together;
		this.clock = clock;
	}

	public Actor actor(String person) {
		return this.people.actor(person);
	}

	/** Opens a year for the bureau and answers its dossier. */
	public String open(int year) {
		LocalDate end = LocalDate.of(year + 1, 11, 30);
		LocalDate soonest = LocalDate.now(this.clock).plusDays(75);
		CampaignTerms terms = new CampaignTerms("440100-CZ", new FiscalYear(year), year + "年度部门整体支出绩效自评", "云财绩〔2026〕3号",
				soonest.isAfter(end) ? soonest : end, "ziping-trial-2026", "ziping-trial-2026");
		Campaign campaign = this.campaigns.draft(terms, List.of(BUREAU), actor("deng.hong"));
		this.campaigns.open(campaign.id(), actor("deng.hong"));
		return this.dossiers.find(new FiscalYear(year), BUREAU).orElseThrow().id();
	}

	public void formGroup(String id) {
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
		pass(id, "form_group", "yin.xia");
	}

	private static AreaPlan area(DefaultArea area, String... members) {
		return new AreaPlan(area.code(), area.code(), area.parts(), List.of(members));
	}

	public void contribute(String id) {
		value(id, "ZD01", "12", "chen.hui");
		value(id, "LZ03", "520", "zhao.min");
		value(id, "LZ05", "96", "zhao.min");
		value(id, "LZ04", "24", "sun.li");
		for (String section : List.of(GENERAL, SERVICE, EDUCATION, CENTRE)) {
			String clerk = CLERKS.get(section);
			for (KeyTask task : this.keyTasks.of(id, section)) {
				this.keyTasks.report(id, task.code(),
						new KeyTaskReport("已按计划完成", new BigDecimal("100"), "全年各项安排均已落实。", null, null), actor(clerk),
						task.edition());
			}
			propose(id, section, actor(clerk));
			complete(id, "contribute", section, null, clerk, Verdict.PASS, null);
		}
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

	public void confirm(String id) {
		for (String section : List.of(GENERAL, SERVICE, EDUCATION, CENTRE)) {
			complete(id, "confirm_contribution", section, null, HEADS.get(section), Verdict.PASS, null);
		}
		this.jobs.runAll();
	}

	public void compile(String id) {
		IndicatorFixtures.cells()
			.forEach((cell) -> this.sheets.record(id, cell.item(), cell.column(), cell.typed(), actor("chen.hui"), 0));
		this.scores.answer(id, "Z01", Answer.criteria("finance", "assets", "procurement", "vehicles", "performance"),
				"五项制度均已印发", actor("chen.hui"), this.scores.given(id, "Z01").edition());
		this.scores.answer(id, "Z03", Answer.level("REACHED", "0.95"), "走访覆盖面仍可扩大", actor("chen.hui"),
				this.scores.given(id, "Z03").edition());
		this.scores.explain(id, "F08", "部分采购项目结余，未重复安排", actor("chen.hui"), this.scores.given(id, "F08").edition());
		pass(id, "compile_data", "chen.hui");
	}

	/** Up to the moment when four areas wait for their reviewers. */
	public void toReview(String id) {
		formGroup(id);
		contribute(id);
		confirm(id);
		compile(id);
		write(id);
		pass(id, "draft_report", "chen.hui");
	}

	/** The report of the fixtures, with live figures where the sheet knows them. */
	public void write(String id) {
		ReportFixtures.CHAPTERS.forEach((chapter, words) -> this.reports.write(id, chapter, ChapterText.typed(words),
				this.reports.chapter(id, chapter).edition(), actor("chen.hui")));
	}

	/** Everybody content at once. */
	public void toBinding(String id) {
		toReview(id);
		fromReviewToBinding(id);
	}

	public void fromReviewToBinding(String id) {
		review(id, "duties", "he.jing");
		review(id, "finance", "xu.lei");
		review(id, "management", "gao.yan");
		review(id, "text", "he.jing");
		for (String section : List.of(GENERAL, SERVICE, EDUCATION, CENTRE)) {
			complete(id, "section_recheck", section, null, HEADS.get(section), Verdict.PASS, null);
		}
	}

	public void review(String id, String area, String person) {
		complete(id, "group_review", null, area, person, Verdict.PASS, null);
	}

	public void value(String id, String item, String typed, String person) {
		this.sheets.record(id, item, Column.FINAL, typed, actor(person), 0);
	}

	/** The stamp is registered with the picture of it. */
	public void seal(String id) {
		byte[] picture = Base64.getDecoder()
			.decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==");
		this.seals.register(id, new Stamped(LocalDate.now(this.clock), 3), "盖章.png", new ByteArrayInputStream(picture),
				actor("yin.xia"));
	}

	/** Ends that person's turn of the step with a plain pass. */
	public Done pass(String id, String step, String person) {
		return complete(id, step, null, null, person, Verdict.PASS, null);
	}

	public Done complete(String id, String step, @Nullable String section, @Nullable String area, String person,
			Verdict verdict, @Nullable String opinion, NewComment... comments) {
		TaskView task = turn(id, step, section, area);
		String target = (verdict == Verdict.RETURN && !task.returnTargets().isEmpty()) ? task.returnTargets().get(0)
				: null;
		Done done = this.tasks.complete(new Submission(task.id(), verdict, opinion, target, List.of(), seen(task),
				List.of(comments), Map.of(), UUID.randomUUID().toString()), actor(person));
		this.jobs.runAll();
		assertThat(this.invariants.of(id)).as("after " + step).isEmpty();
		return done;
	}

	public String seen(TaskView task) {
		return this.dossiers.digest(task.dossierId(), this.tasks.scope(task)).toString();
	}

	public TaskView turn(String id, String step, @Nullable String section, @Nullable String area) {
		return this.tasks.open(id)
			.stream()
			.filter((task) -> task.step().equals(step) && (section == null || section.equals(task.section()))
					&& (area == null || area.equals(task.area())))
			.findFirst()
			.orElseThrow(() -> new AssertionError("no open turn of " + step + ", but " + openSteps(id)));
	}

	public List<String> openSteps(String id) {
		return this.tasks.open(id).stream().map(TaskView::step).sorted().toList();
	}

	public void answerAll(String id, String person) {
		this.dossiers.comments(id)
			.stream()
			.filter((comment) -> !comment.answered())
			.map(Comment::id)
			.forEach((comment) -> this.dossiers.answer(comment, actor(person), AnswerKind.CHANGED, "已按意见修改"));
	}

	/** What the engine does by itself a moment later. */
	public void settle() {
		this.jobs.runAll();
	}

	/** For changes that must be one transaction. */
	public void together(Runnable work) {
		this.together.executeWithoutResult((status) -> work.run());
	}

}
