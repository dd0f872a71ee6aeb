package org.ziping.organisation;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

import org.ziping.audit.AuditTrail;
import org.ziping.core.Actor;
import org.ziping.core.Refusal;
import org.ziping.core.Scope;
import org.ziping.house.RoomTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@RoomTest
class PeopleIntegrationTests {

	private static final String BUREAU = "440100-001";

	@Autowired
	People people;

	@Autowired
	Units units;

	@Autowired
	Deputies deputies;

	@Autowired
	Policy policy;

	@Autowired
	AuditTrail audit;

	@Autowired
	PersonRows rows;

	@Autowired
	AppointmentRows appointments;

	@Test
	void trialHasABureauOfTwentyFourAndItsFinanceBureau() {
		assertThat(this.people.of(BUREAU)).hasSize(24);
		assertThat(this.people.of("440100-002")).hasSizeGreaterThanOrEqualTo(8);
		assertThat(this.units.sections(BUREAU)).extracting(Section::code)
			.containsExactly("440100-001-01", "440100-001-02", "440100-001-03", "440100-001-11");
		assertThat(this.units.reportingTo("440100-CZ")).extracting(Unit::code).containsExactly(BUREAU, "440100-002");
		assertThat(this.units.financeBureauOf(BUREAU).code()).isEqualTo("440100-CZ");
		assertThat(this.units.financeBureauOf("440100-CZ").code()).isEqualTo("440100-CZ");
	}

	@Test
	void accountantHoldsThreeRoles() {
		assertThat(this.people.roles("chen.hui", BUREAU)).containsExactlyInAnyOrder(Role.FINANCE_OFFICE,
				Role.UNIT_OFFICE, Role.SECTION_CLERK);
		assertThat(this.people.groupsOf("chen.hui")).contains("U-440100-001:finance-office",
				"S-440100-001-01:section-clerk");
	}

	@Test
	void groupOfAPersonHasThatPersonAsMember() {
		for (Person person : this.people.of(BUREAU)) {
			assertThat(this.people.groupsOf(person.id())).isNotEmpty()
				.allSatisfy((group) -> assertThat(this.people.members(group)).contains(person));
		}
		assertThat(this.people.members("U-440100-001:no-such-role")).isEmpty();
		assertThat(this.people.members("nonsense")).isEmpty();
	}

	@Test
	void separatedAdministratorsHoldNothingElse() {
		for (Role role : Role.SEPARATED) {
			assertThat(this.people.holding("440100-CZ", role)).hasSize(1)
				.allSatisfy((person) -> assertThat(this.people.posts(person.id())).hasSize(1));
		}
	}

	@Test
	@Transactional
	void postOfThePastOrTheFutureIsHeldByNobody() {
		this.rows.save(new Person("past.one", "过往", "U9", LocalDate.of(2020, 1, 1)));
		this.appointments
			.save(new Appointment(new Post("past.one", "U9", null, Role.LEADER, "局长"), LocalDate.of(2090, 1, 1)));
		assertThat(this.people.holding("U9", Role.LEADER)).isEmpty();
		assertThat(this.people.posts("past.one")).isEmpty();
		assertThat(this.people.nameOf("past.one")).isEqualTo("过往");
	}

	@Test
	void policyReachesOwnUnitAndReportingUnitsOnly() {
		Person finance = this.people.get("deng.hong");
		Person leader = this.people.get("huang.guoqiang");
		assertThat(this.policy.allows(finance, Action.DOSSIER_READ, Scope.unit(BUREAU))).isTrue();
		assertThat(this.policy.allows(finance, Action.CAMPAIGN_OPEN, Scope.unit("440100-CZ"))).isTrue();
		assertThat(this.policy.allows(leader, Action.DOSSIER_READ, Scope.unit(BUREAU))).isTrue();
		assertThat(this.policy.allows(leader, Action.DOSSIER_READ, Scope.unit("440100-002"))).isFalse();
		assertThatExceptionOfType(Refusal.class)
			.isThrownBy(() -> this.policy.check(leader, Action.CAMPAIGN_OPEN, Scope.unit(BUREAU)))
			.extracting(Refusal::code)
			.isEqualTo("organisation.not-allowed");
	}

	@Test
	@Transactional
	void deputyActsInThePeriodAndIsOnTheTrail() {
		LocalDate today = LocalDate.now(java.time.ZoneId.of("Asia/Shanghai"));
		Actor by = this.people.actor("su.qing");
		int before = this.audit.of("organisation").size();
		this.deputies.appoint("ma.chao", "he.jing", today.minusDays(1), today.plusDays(1), by);
		this.deputies.appoint("ma.chao", "xu.lei", today.plusDays(9), today.plusDays(10), by);
		assertThat(this.deputies.mayActFor("he.jing", "ma.chao")).isTrue();
		assertThat(this.deputies.mayActFor("xu.lei", "ma.chao")).isFalse();
		assertThat(this.deputies.mayActFor("ma.chao", "he.jing")).isFalse();
		assertThat(this.audit.of("organisation")).hasSize(before + 2);
		assertRefused("organisation.deputy-of-deputy", () -> appointNow("he.jing", "luo.ping", today, by));
		assertRefused("organisation.deputy-overlap", () -> appointNow("ma.chao", "luo.ping", today, by));
		assertRefused("organisation.deputy-self", () -> appointNow("tang.wei", "tang.wei", today, by));
	}

	private void appointNow(String principal, String deputy, LocalDate day, Actor by) {
		this.deputies.appoint(principal, deputy, day, day, by);
	}

	private static void assertRefused(String code, Runnable act) {
		assertThatExceptionOfType(Refusal.class).isThrownBy(act::run).extracting(Refusal::code).isEqualTo(code);
	}

}
