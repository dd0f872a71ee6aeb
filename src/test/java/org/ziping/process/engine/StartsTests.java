package org.ziping.process.engine;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

import org.ziping.campaign.Campaign;
import org.ziping.campaign.CampaignProgress;
import org.ziping.campaign.CampaignStarts;
import org.ziping.campaign.CampaignTerms;
import org.ziping.campaign.Campaigns;
import org.ziping.core.Actor;
import org.ziping.core.FiscalYear;
import org.ziping.core.Refusal;
import org.ziping.dossier.Dossiers;
import org.ziping.house.HouseTest;
import org.ziping.journeys.Walk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** A campaign of more units than one transaction takes. */
@HouseTest
class StartsTests {

	private static final int UNITS = 120;

	private static final Actor DENG = Actor.of("deng.hong", "邓红");

	@Autowired
	Walk walk;

	@Autowired
	Starts starts;

	@Autowired
	Campaigns campaigns;

	@Autowired
	CampaignStarts progress;

	@Autowired
	Dossiers dossiers;

	@Autowired
	RuntimeService running;

	@Autowired
	JdbcTemplate rows;

	@Autowired
	Clock clock;

	@BeforeEach
	void aTownOfManyUnits() {
		this.rows.update("insert into organisation_unit (code, name, region, kind, parent, finance_bureau, valid_from)"
				+ " select 'T-CZ', '试点财政局', region, kind, null, null, valid_from from organisation_unit where code = '440100-CZ'");
		post("T-CZ", "440100-CZ");
		IntStream.range(0, UNITS).mapToObj(StartsTests::unit).forEach((unit) -> {
			this.rows
				.update("insert into organisation_unit (code, name, region, kind, parent, finance_bureau, valid_from)"
						+ " select ?, ?, region, kind, null, 'T-CZ', valid_from from organisation_unit where code = ?",
						unit, "试点单位 " + unit, Walk.BUREAU);
			this.rows.update(
					"insert into organisation_section (code, unit, name, kind, valid_from) select concat(?, code),"
							+ " ?, name, kind, valid_from from organisation_section where unit = ?",
					unit, unit, Walk.BUREAU);
			post(unit, Walk.BUREAU);
		});
	}

	private void post(String unit, String like) {
		this.rows.update("insert into organisation_post (id, person, unit, section, post_role, title, valid_from, side)"
				+ " select substring(concat(?, id), 1, 36), person, ?, case when section is null then null else concat(?, section) end, post_role, title, valid_from, side"
				+ " from organisation_post where unit = ? and side is not null", unit, unit, unit, like);
	}

	@AfterEach
	void theTownIsGone() {
		instances().forEach((one) -> this.running.deleteProcessInstance(one.getId(), "the town is gone"));
		assertThat(this.rows.queryForObject(
				"select count(*) from worklist_turn where unit like 'T-%' and closed_at is null", Integer.class))
			.isZero();
		this.rows.update("delete from organisation_post where unit like 'T-%'");
		this.rows.update("delete from organisation_section where unit like 'T-%'");
		this.rows.update("delete from organisation_unit where code like 'T-%'");
	}

	@Test
	void startsInBatchesOnceEachAndGoesOnAfterARest() {
		Campaign campaign = openAndPause();
		this.starts.finish(campaign.id());
		assertThat(progress(campaign)).matches((now) -> now.started() == 0 && now.paused());
		this.progress.exclude(campaign.id(), List.of(unit(7)), DENG);
		this.dossiers.create("another", new FiscalYear(2062), unit(8), Actor.SYSTEM);
		this.progress.pause(campaign.id(), false, DENG);
		this.starts.finish(campaign.id());
		this.starts.finish(campaign.id());
		CampaignProgress done = progress(campaign);
		assertThat(done.started()).isEqualTo(UNITS - 2);
		assertThat(done.troubled()).singleElement()
			.satisfies((one) -> assertThat(one.trouble()).isEqualTo("dossier.exists"));
		assertThat(businessKeys()).hasSize(UNITS - 2);
		assertThatThrownBy(() -> this.progress.exclude(campaign.id(), List.of(unit(9)), DENG)).isInstanceOfSatisfying(
				Refusal.class, (refusal) -> assertThat(refusal.code()).isEqualTo("campaign.unit-started"));
		this.campaigns.include(campaign.id(), List.of(unit(7)), DENG);
		assertThat(businessKeys()).hasSize(UNITS - 1);
	}

	private Campaign openAndPause() {
		LocalDate end = LocalDate.of(2063, 11, 30);
		Campaign campaign = this.campaigns.draft(new CampaignTerms("T-CZ", new FiscalYear(2062), "2062年度自评",
				"云财绩〔2026〕3号", end, "ziping-trial-2026", "ziping-trial-2026"),
				IntStream.range(0, UNITS).mapToObj(StartsTests::unit).toList(), DENG);
		assertThat(this.campaigns.preview(campaign.id()).shortages()).isEmpty();
		// In one transaction, so that no node begins between the two.
		this.walk.together(() -> {
			this.campaigns.open(campaign.id(), DENG);
			this.progress.pause(campaign.id(), true, DENG);
		});
		return campaign;
	}

	private CampaignProgress progress(Campaign campaign) {
		return this.progress.progress(campaign.id());
	}

	private Set<String> businessKeys() {
		Set<String> keys = new HashSet<>();
		instances().forEach((one) -> assertThat(keys.add(one.getBusinessKey())).isTrue());
		return keys;
	}

	private List<ProcessInstance> instances() {
		return this.running.createProcessInstanceQuery().processInstanceBusinessKeyLike("2062/T-%").listPage(0, 1000);
	}

	private static String unit(int number) {
		return "T-%03d".formatted(number);
	}

}
