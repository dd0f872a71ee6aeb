package org.ziping.campaign;

import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

import org.ziping.audit.AuditTrail;
import org.ziping.calendar.HouseClock;
import org.ziping.core.Refusal;
import org.ziping.house.RoomTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ziping.campaign.CampaignFixtures.DENG;
import static org.ziping.campaign.CampaignFixtures.UNITS;

@RoomTest
class CampaignRaceTests {

	private static final int CLICKS = 6;

	@Autowired
	Campaigns campaigns;

	@Autowired
	AuditTrail audit;

	@Autowired
	HouseClock clock;

	@Autowired
	JdbcTemplate database;

	private String id = "";

	@BeforeEach
	void draft() {
		this.clock.moveTo(CampaignFixtures.MORNING);
		this.id = this.campaigns.draft(CampaignFixtures.terms(2025), UNITS, DENG).id();
	}

	@AfterEach
	void leavesNoCampaignBehind() {
		for (String table : List.of("campaign_due", "campaign_unit")) {
			this.database.update("delete from " + table + " where campaign = ?", this.id);
		}
		this.database.update("delete from campaign_campaign where id = ?", this.id);
		this.clock.moveBack();
	}

	@Test
	void opensOnceForManyClicksInTheSameInstant() throws Exception {
		ExecutorService people = Executors.newFixedThreadPool(CLICKS);
		CyclicBarrier instant = new CyclicBarrier(CLICKS);
		Callable<String> click = () -> {
			instant.await();
			try {
				this.campaigns.open(this.id, DENG);
				return "opened";
			}
			catch (Refusal refusal) {
				return refusal.code();
			}
		};
		List<Future<String>> answers = people.invokeAll(Collections.nCopies(CLICKS, click));
		people.shutdown();
		assertThat(answers).extracting(Future::get).containsOnly("opened", "campaign.already-opened");
		assertThat(answers).extracting(Future::get).containsOnlyOnce("opened");
		assertThat(this.audit.of("campaign"))
			.filteredOn((entry) -> entry.subject().equals(this.id) && entry.act().equals("campaign.opened"))
			.hasSize(1);
	}

}
