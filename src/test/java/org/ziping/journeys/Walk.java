package org.ziping.journeys;

import java.time.Clock;
import java.time.LocalDate;
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
import org.ziping.dossier.Dossiers;
import org.ziping.dossier.Invariants;
import org.ziping.dossier.NewComment;
import org.ziping.organisation.People;
import org.ziping.process.Done;
import org.ziping.process.Submission;
import org.ziping.process.TaskView;
import org.ziping.process.Tasks;
import org.ziping.process.engine.JobRunner;

import static org.assertj.core.api.Assertions.assertThat;

/** The people of the trial's bureau doing their work, one step after the other. */
@Component
public class Walk {

	public static final String BUREAU = "440100-001";

	static final String GENERAL = "440100-001-01";

	static final String SERVICE = "440100-001-02";

	static final String EDUCATION = "440100-001-03";

	static final String CENTRE = "440100-001-11";

	static final Map<String, String> HEADS = Map.of(GENERAL, "lin.bin", SERVICE, "qian.jun", EDUCATION, "zhou.tao",
			CENTRE, "zheng.kai");

	private final Campaigns campaigns;

	private final Dossiers dossiers;

	private final Tasks tasks;

	private final Work work;

	private final People people;

	private final JobRunner jobs;

	private final TransactionTemplate together;

	private final Invariants invariants;

	private final Clock clock;

	Walk(Campaigns campaigns, Dossiers dossiers, Tasks tasks, Work work, People people, JobRunner jobs,
			TransactionTemplate together, Invariants invariants, Clock clock) {
		this.invariants = invariants;
		this.work = work;
		this.campaigns = campaigns;
		this.dossiers = dossiers;
		this.tasks = tasks;
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
		this.work.planGroup(id);
		pass(id, "form_group", "yin.xia");
	}

	public void contribute(String id) {
		this.work.figures(id);
		for (String section : List.of(GENERAL, SERVICE, EDUCATION, CENTRE)) {
			this.work.report(id, section);
			complete(id, "contribute", section, null, Work.CLERKS.get(section), Verdict.PASS, null);
		}
	}

	public void confirm(String id) {
		for (String section : List.of(GENERAL, SERVICE, EDUCATION, CENTRE)) {
			complete(id, "confirm_contribution", section, null, HEADS.get(section), Verdict.PASS, null);
		}
		this.jobs.runAll();
	}

	public void compile(String id) {
		this.work.score(id);
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

	public void write(String id) {
		this.work.write(id);
	}

	public void value(String id, String item, String typed, String person) {
		this.work.value(id, item, typed, person);
	}

	public void seal(String id) {
		this.work.seal(id);
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
