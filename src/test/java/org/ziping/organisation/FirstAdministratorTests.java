package org.ziping.organisation;

import java.time.Clock;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.annotation.Transactional;

import org.ziping.audit.AuditTrail;
import org.ziping.core.Refusal;
import org.ziping.house.RoomTest;
import org.ziping.organisation.signin.Passwords;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@RoomTest
@Transactional
class FirstAdministratorTests {

	@Autowired
	PersonRows people;

	@Autowired
	UnitRows units;

	@Autowired
	AppointmentRows appointments;

	@Autowired
	Passwords passwords;

	@Autowired
	AuditTrail audit;

	@Autowired
	JdbcTemplate database;

	private FirstAdministrator inAnEmptyHouse() {
		for (String table : new String[] { "organisation_person", "organisation_post", "organisation_password" }) {
			this.database.update("delete from " + table);
		}
		return new FirstAdministrator(new TrialMode(false), this.people, this.units, this.appointments, this.passwords,
				this.audit, Clock.systemUTC());
	}

	private static NewAdministrator asked(String token, String password) {
		return new NewAdministrator(token, "440100", "440100-99", "云海市财政局", "Root.One", "石磐", "系统管理员", password);
	}

	@Test
	void tokenMakesOneAdministratorOnce() {
		FirstAdministrator first = inAnEmptyHouse();
		String token = first.begin();
		assertRefused("organisation.first-token", () -> first.enter(asked("guess", "Long enough 1"), "127.0.0.1"));
		assertRefused("organisation.password.LENGTH", () -> first.enter(asked(token, "short"), "127.0.0.1"));
		first.enter(asked(token, "Long enough 1"), "127.0.0.1");
		assertThat(first.isAwaited()).isFalse();
		assertThat(this.passwords.matches("root.one", "Long enough 1")).isTrue();
		assertRefused("organisation.first-token", () -> first.enter(asked(token, "Long enough 1"), "127.0.0.1"));
	}

	@Test
	void houseWithPeopleAwaitsNobody() {
		FirstAdministrator first = new FirstAdministrator(new TrialMode(false), this.people, this.units,
				this.appointments, this.passwords, this.audit, Clock.systemUTC());
		first.run(new org.springframework.boot.DefaultApplicationArguments());
		assertThat(first.isAwaited()).isFalse();
	}

	private static void assertRefused(String code, Runnable act) {
		assertThatExceptionOfType(Refusal.class).isThrownBy(act::run).extracting(Refusal::code).isEqualTo(code);
	}

}
