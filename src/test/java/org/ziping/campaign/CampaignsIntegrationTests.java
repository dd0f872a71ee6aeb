package org.ziping.campaign;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.transaction.annotation.Transactional;

import org.ziping.audit.AuditEntry;
import org.ziping.audit.AuditTrail;
import org.ziping.calendar.HouseClock;
import org.ziping.core.Actor;
import org.ziping.core.Refusal;
import org.ziping.house.RoomTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.ziping.campaign.CampaignFixtures.BUREAU;
import static org.ziping.campaign.CampaignFixtures.DENG;
import static org.ziping.campaign.CampaignFixtures.UNITS;
import static org.ziping.campaign.CampaignFixtures.terms;

@RoomTest
@Transactional
@RecordApplicationEvents
class CampaignsIntegrationTests {

	@Autowired
	Campaigns campaigns;

	@Autowired
	AuditTrail audit;

	@Autowired
	HouseClock clock;

	@Autowired
	JdbcTemplate database;

	@Autowired
	ApplicationEvents events;

	@BeforeEach
	void standsInSpring() {
		this.clock.moveTo(CampaignFixtures.MORNING);
	}

	@AfterEach
	void standsInItsOwnTime() {
		this.clock.moveBack();
	}

	@Test
	void opensForItsUnitsAndTellsTheHouse() {
		Campaign campaign = this.campaigns.draft(terms(2025), UNITS, DENG);
		this.campaigns.open(campaign.id(), DENG);
		assertThat(this.campaigns.get(campaign.id()).opened()).isTrue();
		assertThat(this.events.stream(CampaignOpened.class))
			.containsExactly(new CampaignOpened(campaign.id(), campaign.year(), UNITS));
		assertThat(this.audit.of("campaign").stream().filter((entry) -> entry.subject().equals(campaign.id())))
			.extracting(AuditEntry::act)
			.containsExactly("campaign.drafted", "campaign.opened");
	}

	@Test
	void keepsTheDatesItOpenedWith() {
		Campaign campaign = this.campaigns.draft(terms(2025), UNITS, DENG);
		assertThat(campaign.dues()).isEmpty();
		this.campaigns.open(campaign.id(), DENG);
		assertThat(this.campaigns.due(campaign.id(), "leader_approval")).isEqualTo(LocalDate.of(2026, 4, 16));
		assertThat(this.campaigns.due(campaign.id(), "group_review")).isEqualTo(LocalDate.of(2026, 4, 1));
		assertThat(this.campaigns.due(campaign.id(), "submit_to_finance")).isEqualTo(LocalDate.of(2026, 4, 17));
		assertThat(this.database.queryForObject("select due_date from campaign_due where campaign = ? and step = ?",
				LocalDate.class, campaign.id(), "submit_to_finance"))
			.isEqualTo(LocalDate.of(2026, 4, 17));
	}

	@Test
	void opensOnce() {
		Campaign campaign = this.campaigns.draft(terms(2025), UNITS, DENG);
		this.campaigns.open(campaign.id(), DENG);
		assertRefused("campaign.already-opened", () -> this.campaigns.open(campaign.id(), DENG));
		assertRefused("campaign.already-opened", () -> this.campaigns.redraft(campaign.id(), terms(2025), UNITS, DENG));
		assertThat(this.events.stream(CampaignOpened.class)).hasSize(1);
	}

	@Test
	void asksAUnitOnceAYear() {
		open(2025, List.of("440100-001"));
		Campaign second = this.campaigns.draft(terms(2025), UNITS, DENG);
		assertRefused("campaign.unit-taken", () -> this.campaigns.open(second.id(), DENG));
		this.campaigns.redraft(second.id(), terms(2025), List.of("440100-002"), DENG);
		this.campaigns.open(second.id(), DENG);
		assertThat(this.campaigns.units(second.id())).extracting(CampaignUnit::unit).containsExactly("440100-002");
	}

	@Test
	void addsAUnitLaterAndStartsOnlyThatOne() {
		Campaign campaign = open(2025, List.of("440100-001"));
		this.campaigns.include(campaign.id(), UNITS, DENG);
		assertThat(this.events.stream(CampaignOpened.class).map(CampaignOpened::units))
			.containsExactly(List.of("440100-001"), List.of("440100-002"));
	}

	@Test
	void obeysThePerformanceOfficeOfItsBureauOnly() {
		Campaign campaign = this.campaigns.draft(terms(2025), UNITS, DENG);
		for (String other : List.of("ye.qing", "chen.hui", "huang.guoqiang", "sys.admin")) {
			Actor actor = Actor.of(other, other);
			assertRefused("campaign.not-yours", () -> this.campaigns.draft(terms(2025), UNITS, actor));
			assertRefused("campaign.not-yours", () -> this.campaigns.open(campaign.id(), actor));
			assertRefused("campaign.not-yours", () -> this.campaigns.include(campaign.id(), UNITS, actor));
		}
	}

	@Test
	void refusesUnitsThatReportElsewhereAndNoUnits() {
		assertRefused("campaign.unit-elsewhere", () -> this.campaigns.draft(terms(2025), List.of("990000-001"), DENG));
		Campaign empty = this.campaigns.draft(terms(2025), List.of(), DENG);
		assertRefused("campaign.no-units", () -> this.campaigns.open(empty.id(), DENG));
	}

	@Test
	void saysWhichUnitLacksWhom() {
		this.database.update("insert into organisation_unit (code, name, region, kind, parent, finance_bureau,"
				+ " valid_from, valid_until) values ('440100-009', '云山市空壳办', '440100', 'DEPARTMENT',"
				+ " null, '440100-CZ', date '2020-01-01', null)");
		Campaign campaign = this.campaigns.draft(terms(2025), List.of("440100-001", "440100-009"), DENG);
		CampaignPreview preview = this.campaigns.preview(campaign.id());
		assertThat(preview.mayOpen()).isFalse();
		assertThat(preview.shortages()).singleElement().satisfies((shortage) -> {
			assertThat(shortage.name()).isEqualTo("云山市空壳办");
			assertThat(shortage.lacks()).hasSize(8);
		});
		assertRefused("campaign.units-lack-people", () -> this.campaigns.open(campaign.id(), DENG));
	}

	@Test
	void showsWhatWasSqueezedAndRefusesTheImpossible() {
		Campaign tight = this.campaigns.draft(terms(2025, LocalDate.of(2026, 4, 3)), UNITS, DENG);
		assertThat(this.campaigns.preview(tight.id()).squeezed()).isTrue();
		Campaign impossible = this.campaigns.draft(terms(2025, LocalDate.of(2026, 3, 6)), UNITS, DENG);
		CampaignPreview preview = this.campaigns.preview(impossible.id());
		assertThat(preview.impossible()).isNotNull().extracting(Refusal::code).isEqualTo("calendar.too-short");
		assertRefused("calendar.too-short", () -> this.campaigns.open(impossible.id(), DENG));
	}

	@Test
	void warnsOfAYearWithoutHolidays() {
		Campaign campaign = this.campaigns.draft(terms(2025, LocalDate.of(2027, 3, 1)), UNITS, DENG);
		assertThat(this.campaigns.preview(campaign.id()).missingYears()).containsExactly(2027);
	}

	@Test
	void listsTheCampaignsOfABureau() {
		Campaign campaign = this.campaigns.draft(terms(2025), UNITS, DENG);
		assertThat(this.campaigns.of(BUREAU)).contains(campaign);
		assertThat(this.campaigns.of("999999-CZ")).isEmpty();
	}

	private Campaign open(int year, List<String> units) {
		Campaign campaign = this.campaigns.draft(terms(year), units, DENG);
		this.campaigns.open(campaign.id(), DENG);
		return campaign;
	}

	private static void assertRefused(String code, Runnable act) {
		assertThatExceptionOfType(Refusal.class).isThrownBy(act::run).extracting(Refusal::code).isEqualTo(code);
	}

}
