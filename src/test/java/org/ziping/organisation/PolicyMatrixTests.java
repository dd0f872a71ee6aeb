package org.ziping.organisation;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

import org.ziping.core.Actor;
import org.ziping.core.Refusal;
import org.ziping.core.Scope;
import org.ziping.house.RoomTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

/**
 * Every role, every act, in the own unit, beside it, below it and above it: as the table
 * says, and each refusal on the trail.
 */
@RoomTest
class PolicyMatrixTests {

	private static final LocalDate LONG_AGO = LocalDate.of(2020, 1, 1);

	@Autowired
	Policy policy;

	@Autowired
	UnitRows units;

	@Autowired
	PersonRows people;

	@Autowired
	AppointmentRows appointments;

	@Autowired
	JdbcTemplate database;

	@Autowired
	TransactionTemplate transaction;

	/** Where the act would take effect, seen from the unit of the post. */
	enum Where {

		OWN("MX-1"), OTHER("MX-2"), BELOW("MX-1-1"), ABOVE("MX-CZ"), REPORTING("MX-R");

		private final String unit;

		Where(String unit) {
			this.unit = unit;
		}

	}

	@TestFactory
	Stream<DynamicTest> everyRoleEveryActEverywhere() {
		this.transaction.executeWithoutResult((status) -> enter());
		return Arrays.stream(Role.values())
			.flatMap((role) -> Arrays.stream(Action.values())
				.map((action) -> DynamicTest.dynamicTest(role + " " + action, () -> {
					for (Where where : Where.values()) {
						check(role, action, where);
					}
				})));
	}

	private void check(Role role, Action action, Where where) {
		Actor by = Actor.of(holder(role), "某人");
		long before = refusals(by, action, where);
		Throwable thrown = catchThrowable(() -> this.policy.check(by, action, Scope.unit(where.unit)));
		boolean allowed = action.roles().contains(role) && reaches(role, where);
		if (allowed) {
			assertThat(thrown).as(where.name()).isNull();
		}
		else {
			assertThat(thrown).as(where.name()).isInstanceOf(Refusal.class);
		}
		assertThat(refusals(by, action, where) - before).as(where.name()).isEqualTo(allowed ? 0 : 1);
	}

	/** Said once more, in other words than the code's. */
	private static boolean reaches(Role role, Where where) {
		return switch (role) {
			case SYSTEM_ADMIN, SECURITY_ADMIN, AUDITOR, PROCESS_ADMIN -> true;
			case FINANCE_PERFORMANCE, FINANCE_DIVISION -> where == Where.OWN || where == Where.REPORTING;
			case UNIT_ADMIN -> where == Where.OWN || where == Where.BELOW;
			default -> where == Where.OWN;
		};
	}

	@Test
	@Transactional
	void sectionOfAnotherHeadStaysClosed() {
		enter();
		this.people.save(new Person("mx.section", "某科长", "MX-1", LONG_AGO));
		this.appointments
			.save(new Appointment(new Post("mx.section", "MX-1", "MX-1-a", Role.SECTION_HEAD, "科长"), LONG_AGO));
		Person head = this.people.findById("mx.section").orElseThrow();
		assertThat(this.policy.allows(head, Action.CONTRIBUTION_CONFIRM, new Scope(null, "MX-1", "MX-1-a"))).isTrue();
		assertThat(this.policy.allows(head, Action.CONTRIBUTION_CONFIRM, new Scope(null, "MX-1", "MX-1-b"))).isFalse();
	}

	@Test
	void everyActBelongsToSomebodyAndEveryRoleHasSome() {
		assertThat(Action.values()).allSatisfy((action) -> assertThat(action.roles()).isNotEmpty());
		assertThat(Role.values())
			.allSatisfy((role) -> assertThat(Arrays.stream(Action.values())).anyMatch((a) -> a.roles().contains(role)));
	}

	/** 三员 do no business, and none does another's part. */
	@Test
	void separatedAdministratorsShareOnlyWhatNeedsTwo() {
		for (Action action : Action.values()) {
			List<Role> separated = action.roles().stream().filter(Role.SEPARATED::contains).toList();
			boolean readOnly = action == Action.PEOPLE_READ;
			assertThat(separated.size()).as(action.name()).isLessThanOrEqualTo(readOnly ? 3 : 1);
		}
	}

	private void enter() {
		if (this.units.findById("MX-1").isPresent()) {
			return;
		}
		unit("MX-CZ", UnitKind.FINANCE_BUREAU, null, null);
		unit("MX-1", UnitKind.DEPARTMENT, null, "MX-CZ");
		unit("MX-2", UnitKind.DEPARTMENT, null, "MX-CZ");
		unit("MX-1-1", UnitKind.SUBORDINATE, "MX-1", "MX-CZ");
		unit("MX-R", UnitKind.DEPARTMENT, null, "MX-1");
		for (Role role : Role.values()) {
			this.people.save(new Person(holder(role), "某人", "MX-1", LONG_AGO));
			this.appointments.save(new Appointment(new Post(holder(role), "MX-1", null, role, role.name()), LONG_AGO));
		}
	}

	private void unit(String code, UnitKind kind, String parent, String bureau) {
		this.units.save(new Unit(code, code, "999999", kind, parent, bureau, LONG_AGO));
	}

	private static String holder(Role role) {
		return "mx." + role.word();
	}

	private long refusals(Actor by, Action action, Where where) {
		Long count = this.database.queryForObject(
				"select count(*) from audit_entry where chain = 'refused' and person = ? and act = ? and subject = ?",
				Long.class, by.person(), "refuse." + action.name(), where.unit);
		return (count != null) ? count : 0;
	}

}
