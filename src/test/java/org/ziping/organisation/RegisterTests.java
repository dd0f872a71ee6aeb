package org.ziping.organisation;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.annotation.Transactional;

import org.ziping.audit.AuditTrail;
import org.ziping.core.Actor;
import org.ziping.core.Refusal;
import org.ziping.house.RoomTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Units, sections, people and posts, entered badly and well. */
@RoomTest
@Transactional
class RegisterTests {

	private static final String BUREAU = "440100-CZ";

	@Autowired
	Offices offices;

	@Autowired
	Staff staff;

	@Autowired
	PostRequests requests;

	@Autowired
	People people;

	@Autowired
	Units units;

	@Autowired
	Policy policy;

	@Autowired
	AuditTrail audit;

	@Autowired
	JdbcTemplate database;

	private Actor system;

	private Actor security;

	private Actor unitAdmin;

	@BeforeEach
	void enterAUnit() {
		this.system = this.people.actor("sys.admin");
		this.security = this.people.actor("sec.admin");
		this.offices.found(unit("REG-1", null), this.system);
		this.offices.openSection("REG-1", "REG-1-a", "综合科", SectionKind.SECTION, this.system);
		this.staff.enter("reg.admin", "管堃", "REG-1", this.system);
		grant("reg.admin", Role.UNIT_ADMIN, null);
		this.unitAdmin = this.people.actor("reg.admin");
	}

	private static NewUnit unit(String code, String parent) {
		return new NewUnit(code, "单位" + code, "440100", UnitKind.DEPARTMENT, parent, BUREAU, true);
	}

	private static NewPost post(String person, Role role, String section) {
		return new NewPost(person, "REG-1", section, role, "职务", null, null, "岗位调整");
	}

	private void grant(String person, Role role, String section) {
		PostRequest asked = this.requests.appoint(post(person, role, section), this.system);
		this.requests.confirm(asked.id(), this.security);
	}

	@Test
	void refusesACodeTwice() {
		assertRefused("organisation.unit-code-used", () -> this.offices.found(unit("REG-1", null), this.system));
		assertRefused("organisation.section-code-used",
				() -> this.offices.openSection("REG-1", "REG-1-a", "又一个", SectionKind.SECTION, this.system));
		assertRefused("organisation.person-id-used", () -> this.staff.enter("Reg.Admin", "同名", "REG-1", this.system));
	}

	@Test
	void refusesALoopInTheTree() {
		this.offices.found(unit("REG-2", "REG-1"), this.system);
		this.offices.found(unit("REG-3", "REG-2"), this.system);
		assertRefused("organisation.unit-loop", () -> this.offices.change(unit("REG-1", "REG-3"), this.system));
		assertRefused("organisation.unit-loop", () -> this.offices.change(unit("REG-1", "REG-1"), this.system));
		assertRefused("organisation.no-unit", () -> this.offices.change(unit("REG-1", "NOWHERE"), this.system));
		assertThat(this.units.isBelow("REG-3", "REG-1")).isTrue();
		assertThat(this.units.isBelow("REG-1", "REG-3")).isFalse();
	}

	@Test
	void everyUnitHasABureauThatIsOne() {
		assertRefused("organisation.not-a-bureau", () -> this.offices
			.found(new NewUnit("REG-9", "某局", "440100", UnitKind.DEPARTMENT, null, "REG-1", true), this.system));
		assertRefused("organisation.bureau-missing", () -> this.offices
			.found(new NewUnit("REG-9", "某局", "440100", UnitKind.DEPARTMENT, null, null, true), this.system));
		assertRefused("organisation.parent-missing",
				() -> new NewUnit("REG-9", "某站", "440100", UnitKind.SUBORDINATE, null, BUREAU, false));
	}

	@ParameterizedTest
	@ValueSource(strings = { "张喆", "李堃", "𠮷野", "阿卜杜拉·买买提", "  王五  " })
	void rareNamesAreWelcome(String name) {
		assertThat(this.staff.enter("rare.name", name, "REG-1", this.system).name()).isEqualTo(name.strip());
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "  ", "王\n五", "王\u0000五", "<b>王五</b>", "王\u202e五", "王\u2028五", "\uD842", "\"王\"" })
	void namesAreOneLineWithoutMarkup(String name) {
		assertRefused("organisation.name", () -> this.staff.enter("bad.name", name, "REG-1", this.system));
	}

	@Test
	void nobodyGrantsAloneOrToThemselves() {
		this.staff.enter("reg.one", "甲", "REG-1", this.unitAdmin);
		assertRefused("organisation.role-for-oneself",
				() -> this.requests.appoint(post("reg.admin", Role.UNIT_OFFICE, null), this.unitAdmin));
		PostRequest asked = this.requests.appoint(post("reg.one", Role.UNIT_OFFICE, null), this.unitAdmin);
		assertThat(this.people.posts("reg.one")).isEmpty();
		assertRefused("organisation.not-allowed", () -> this.requests.confirm(asked.id(), this.unitAdmin));
		assertRefused("organisation.not-allowed", () -> this.requests.confirm(asked.id(), this.system));
		this.requests.confirm(asked.id(), this.security);
		assertThat(this.people.posts("reg.one")).extracting(Post::role).containsExactly(Role.UNIT_OFFICE);
		assertRefused("organisation.request-decided", () -> this.requests.confirm(asked.id(), this.security));
		assertRefused("organisation.post-held",
				() -> this.requests.appoint(post("reg.one", Role.UNIT_OFFICE, null), this.unitAdmin));
	}

	@Test
	void unitAdministratorMakesNoAdministrators() {
		this.staff.enter("reg.one", "甲", "REG-1", this.unitAdmin);
		for (Role role : PostRules.OF_THE_HOUSE) {
			assertRefused("organisation.role-not-yours",
					() -> this.requests.appoint(post("reg.one", role, null), this.unitAdmin));
		}
	}

	@Test
	void separatedPowersStaySeparatedInTheDatabaseToo() {
		this.staff.enter("reg.one", "甲", "REG-1", this.system);
		grant("reg.one", Role.AUDITOR, null);
		for (Role role : List.of(Role.UNIT_OFFICE, Role.SYSTEM_ADMIN, Role.SECURITY_ADMIN)) {
			assertRefused("organisation.separated",
					() -> this.requests.appoint(post("reg.one", role, null), this.system));
		}
		assertThatThrownBy(() -> this.database.update("""
				insert into organisation_post (id, person, unit, post_role, title, valid_from, side)
				values ('x', 'reg.one', 'REG-1', 'UNIT_OFFICE', '职务', date '2020-01-01', 'BUSINESS')"""))
			.isInstanceOf(DataIntegrityViolationException.class);
		assertThatThrownBy(() -> this.database.update("""
				insert into organisation_post (id, person, unit, post_role, title, valid_from, side)
				values ('x', 'reg.one', 'REG-1', 'UNIT_OFFICE', '职务', date '2020-01-01', 'AUDITOR')"""))
			.isInstanceOf(DataIntegrityViolationException.class);
	}

	@Test
	void whoLeftTheBusinessMayBecomeAuditor() {
		this.staff.enter("reg.one", "甲", "REG-1", this.system);
		grant("reg.one", Role.UNIT_OFFICE, null);
		Tenure held = tenures("reg.one").get(0);
		PostRequest end = this.requests.dismiss(held.id(), null, "转岗", this.unitAdmin);
		this.requests.confirm(end.id(), this.security);
		grant("reg.one", Role.AUDITOR, null);
		assertThat(this.people.posts("reg.one")).extracting(Post::role).containsExactly(Role.AUDITOR);
		assertThat(tenures("reg.one")).hasSize(2);
	}

	@Test
	void processAdministratorLeadsNoUnit() {
		this.staff.enter("reg.one", "甲", "REG-1", this.system);
		grant("reg.one", Role.PROCESS_ADMIN, null);
		assertRefused("organisation.process-admin-leads",
				() -> this.requests.appoint(post("reg.one", Role.LEADER, null), this.unitAdmin));
	}

	@Test
	void postsStandWhereTheyBelong() {
		this.staff.enter("reg.one", "甲", "REG-1", this.system);
		assertRefused("organisation.section-needed",
				() -> this.requests.appoint(post("reg.one", Role.SECTION_CLERK, null), this.unitAdmin));
		assertRefused("organisation.section-unneeded",
				() -> this.requests.appoint(post("reg.one", Role.LEADER, "REG-1-a"), this.unitAdmin));
		assertRefused("organisation.no-section",
				() -> this.requests.appoint(post("reg.one", Role.SECTION_CLERK, "440100-001-01"), this.unitAdmin));
		assertRefused("organisation.role-in-bureau",
				() -> this.requests.appoint(post("reg.one", Role.FINANCE_PERFORMANCE, null), this.unitAdmin));
	}

	@Test
	void unitInUseIsNotClosed() {
		assertRefused("organisation.unit-in-use", () -> this.offices.close("REG-1", this.system));
		this.staff.enter("reg.one", "甲", "REG-1", this.system);
		grant("reg.one", Role.SECTION_CLERK, "REG-1-a");
		assertRefused("organisation.section-in-use",
				() -> this.offices.closeSection("REG-1", "REG-1-a", this.unitAdmin));
	}

	@Test
	void whoLeftKeepsNameAndPastAndNothingElse() {
		this.staff.enter("reg.one", "甲", "REG-1", this.unitAdmin);
		grant("reg.one", Role.UNIT_OFFICE, null);
		this.staff.leave("reg.one", this.unitAdmin);
		assertThat(this.people.isActive("reg.one")).isFalse();
		assertThat(this.people.posts("reg.one")).isEmpty();
		assertThat(this.people.nameOf("reg.one")).isEqualTo("甲");
		assertThat(tenures("reg.one")).hasSize(1);
		assertRefused("organisation.leave-self", () -> this.staff.leave("reg.admin", this.unitAdmin));
	}

	@Test
	void administratorOfOneUnitTouchesNoOther() {
		assertRefused("organisation.not-allowed", () -> this.staff.enter("spy.one", "甲", "440100-001", this.unitAdmin));
		assertRefused("organisation.not-allowed", () -> this.staff.rename("zhao.min", "改名", this.unitAdmin));
		assertRefused("organisation.not-allowed", () -> this.offices.found(unit("REG-8", null), this.unitAdmin));
		assertRefused("organisation.not-allowed", () -> this.requests
			.appoint(new NewPost("zhao.min", "440100-001", null, Role.LEADER, "局长", null, null, "试"), this.unitAdmin));
	}

	@Test
	void handOverMovesEveryPost() {
		this.staff.enter("reg.one", "甲", "REG-1", this.system);
		this.staff.enter("reg.two", "乙", "REG-1", this.system);
		grant("reg.one", Role.UNIT_OFFICE, null);
		grant("reg.one", Role.SECTION_HEAD, "REG-1-a");
		PostRequest asked = this.requests.handOver("reg.one", "reg.two", "REG-1", true, "调动", this.unitAdmin);
		assertThat(this.people.posts("reg.one")).hasSize(2);
		this.requests.confirm(asked.id(), this.security);
		assertThat(this.people.posts("reg.two")).extracting(Post::role)
			.containsExactlyInAnyOrder(Role.UNIT_OFFICE, Role.SECTION_HEAD);
		assertThat(this.people.isActive("reg.one")).isFalse();
		assertThat(tenures("reg.one")).hasSize(2);
	}

	@Test
	void deputyCoversStepsAndDays() {
		this.staff.enter("reg.one", "甲", "REG-1", this.system);
		this.staff.enter("reg.two", "乙", "REG-1", this.system);
		grant("reg.one", Role.LEADER, null);
		LocalDate today = LocalDate.now(java.time.ZoneId.of("Asia/Shanghai"));
		NewDeputy asked = new NewDeputy("reg.one", "reg.two", today, today.plusDays(3), Set.of("leader_approval"),
				false, "出差");
		assertRefused("organisation.deputy-unfit", () -> deputies().appoint(asked, this.unitAdmin));
		grant("reg.two", Role.DEPUTY_LEADER, null);
		deputies().appoint(asked, this.people.actor("reg.one"));
		java.time.Instant before = today.minusDays(2).atStartOfDay(java.time.ZoneId.of("Asia/Shanghai")).toInstant();
		java.time.Instant during = today.atTime(10, 0).atZone(java.time.ZoneId.of("Asia/Shanghai")).toInstant();
		assertThat(deputies().mayActFor("reg.two", "reg.one", "leader_approval", during)).isTrue();
		assertThat(deputies().mayActFor("reg.two", "reg.one", "leader_approval", before)).isFalse();
		assertThat(deputies().mayActFor("reg.two", "reg.one", "seal", during)).isFalse();
		assertRefused("organisation.not-allowed",
				() -> deputies().appoint(new NewDeputy("reg.two", "reg.one", today, today, Set.of(), true, ""),
						this.people.actor("zhao.min")));
	}

	@Autowired
	private Deputies deputiesOfTheRoom;

	private Deputies deputies() {
		return this.deputiesOfTheRoom;
	}

	@Autowired
	AppointmentRows rows;

	private List<Tenure> tenures(String person) {
		return this.rows.everHeldBy(person).stream().map(Appointment::tenure).toList();
	}

	private static void assertRefused(String code, Runnable act) {
		assertThatExceptionOfType(Refusal.class).isThrownBy(act::run).extracting(Refusal::code).isEqualTo(code);
	}

}
