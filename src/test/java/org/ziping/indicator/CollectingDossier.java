package org.ziping.indicator;

import java.util.List;
import java.util.Map;

import jakarta.persistence.EntityManager;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

import org.ziping.calendar.HouseClock;
import org.ziping.campaign.Campaign;
import org.ziping.campaign.CampaignFixtures;
import org.ziping.campaign.Campaigns;
import org.ziping.core.Actor;
import org.ziping.core.FiscalYear;
import org.ziping.core.Verdict;
import org.ziping.dossier.Dossiers;
import org.ziping.dossier.GroupPlan.AreaPlan;
import org.ziping.dossier.GroupPlan;
import org.ziping.dossier.StepScope;
import org.ziping.dossier.routing.Act;
import org.ziping.dossier.routing.Gatekeeper;
import org.ziping.indicator.Assignment.Kind;

/** Brings a dossier of the trial's bureau to the point where its sections fill in. */
@Component
public class CollectingDossier {

	public static final String SERVICE = "440100-001-02";

	public static final String EDUCATION = "440100-001-03";

	public static final Actor CHEN = Actor.of("chen.hui", "陈慧");

	public static final Actor YIN = Actor.of("yin.xia", "尹霞");

	public static final Actor ZHAO = Actor.of("zhao.min", "赵敏");

	public static final Actor SUN = Actor.of("sun.li", "孙丽");

	private final Campaigns campaigns;

	private final Dossiers dossiers;

	private final Gatekeeper gate;

	private final Assignments assignments;

	private final KeyTasks keyTasks;

	private final HouseClock clock;

	private final JdbcTemplate rows;

	private final EntityManager entities;

	CollectingDossier(Campaigns campaigns, Dossiers dossiers, Gatekeeper gate, Assignments assignments,
			KeyTasks keyTasks, HouseClock clock, JdbcTemplate rows, EntityManager entities) {
		this.campaigns = campaigns;
		this.dossiers = dossiers;
		this.gate = gate;
		this.assignments = assignments;
		this.keyTasks = keyTasks;
		this.clock = clock;
		this.rows = rows;
		this.entities = entities;
	}

	/**
	 * On a morning in spring, with Z01 and Z03 for 服务科, Z02 for 教育科, and a key task for
	 * each.
	 */
	public String open(int year) {
		this.clock.moveTo(CampaignFixtures.MORNING);
		Campaign campaign = this.campaigns.draft(CampaignFixtures.terms(year), List.of("440100-001"),
				CampaignFixtures.DENG);
		String id = this.dossiers.create(campaign.id(), new FiscalYear(year), "440100-001", CampaignFixtures.DENG);
		dossiers
			.formGroup(id,
					new GroupPlan("huang.guoqiang", "ma.chao", List.of("ma.chao", "tang.wei"),
							List.of("he.jing", "xu.lei"), List.of(new AreaPlan("figures", "预算执行与财务",
									List.of("indicator/"), List.of("he.jing", "xu.lei"))),
							List.of(SERVICE, EDUCATION)),
					YIN);
		this.dossiers.agreeGroup(id, Actor.of("huang.guoqiang", "黄国强"));
		this.assignments.assign(id, Kind.INDICATOR, "Z01", SERVICE, "zhao.min", null, YIN);
		this.assignments.assign(id, Kind.INDICATOR, "Z03", SERVICE, null, null, YIN);
		this.assignments.assign(id, Kind.INDICATOR, "Z02", EDUCATION, null, null, YIN);
		this.keyTasks.add(id, new KeyTaskPlan("开展走访慰问", SERVICE, null, "全年走访不少于 100 人次"), YIN);
		this.keyTasks.add(id, new KeyTaskPlan("举办学习教育活动", EDUCATION, null, "全年不少于 20 场"), YIN);
		this.gate.decide(new Act(id, "form_group", null, null, YIN, List.of("办公室"), Verdict.PASS, "", null, List.of(),
				this.dossiers.digest(id, StepScope.dossier()).toString(), List.of(), Map.of(), "t1"));
		return id;
	}

	/** The same, when all sections have handed in and the report is being written. */
	public String writing(int year) {
		String id = open(year);
		stand(id, "WRITING");
		return id;
	}

	/** Puts a dossier into a state whose way there is proved elsewhere. */
	public void stand(String dossier, String status) {
		this.entities.flush();
		this.rows.update("update dossier_dossier set status = ? where id = ?", status, dossier);
		this.entities.clear();
	}

	/** Every clock that {@link #open} moved goes back. */
	public void leave() {
		this.clock.moveBack();
	}

}
