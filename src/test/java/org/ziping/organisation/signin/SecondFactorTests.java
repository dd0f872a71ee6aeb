package org.ziping.organisation.signin;

import java.time.Clock;
import java.util.List;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.annotation.Transactional;

import org.ziping.core.Actor;
import org.ziping.core.Refusal;
import org.ziping.house.RoomTest;
import org.ziping.organisation.TrialMode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@RoomTest
@Transactional
class SecondFactorTests {

	private static final Actor GAO = Actor.of("gao.yan", "高岩");

	@Autowired
	SecondFactor factor;

	@Autowired
	SignIn signIn;

	@Autowired
	Clock clock;

	@Autowired
	JdbcTemplate database;

	private String code(int steps) {
		String secret = this.database
			.queryForObject("select secret from organisation_second_factor where person = 'gao.yan'", String.class);
		return OneTimeCode.at(Base32.read(secret), OneTimeCode.step(this.clock.instant()) + steps);
	}

	private List<String> bound() {
		this.factor.offer("gao.yan");
		return this.factor.confirm(GAO, code(-1));
	}

	@Test
	void countsOnlyOnceThePhoneHasShownThatItKnows() {
		String secret = this.factor.offer("gao.yan");
		assertThat(this.factor.offer("gao.yan")).isEqualTo(secret);
		assertThat(this.factor.isOn("gao.yan")).isFalse();
		assertThatExceptionOfType(Refusal.class).isThrownBy(() -> this.factor.confirm(GAO, code(5)));
		assertThat(bound()).hasSize(10).doesNotHaveDuplicates();
		assertThat(this.factor.isOn("gao.yan")).isTrue();
	}

	@Test
	void eachCodeOpensOnce() {
		List<String> paper = bound();
		String now = code(0);
		assertThat(this.factor.check("gao.yan", now)).isTrue();
		assertThat(this.factor.check("gao.yan", now)).isFalse();
		assertThat(this.factor.check("gao.yan", paper.get(3).toLowerCase())).isTrue();
		assertThat(this.factor.check("gao.yan", paper.get(3))).isFalse();
		assertThat(this.factor.recoveryCodesLeft("gao.yan")).isEqualTo(9);
		assertThat(this.factor.check("he.jing", paper.get(4))).isFalse();
	}

	@Test
	void passwordAloneOwesTheCodeAndWrongCodesAreCounted() {
		bound();
		assertThat(this.signIn.admit("gao.yan", TrialMode.PASSWORD, "10.2.2.2")).get()
			.extracting(Admission::owed)
			.isEqualTo(java.util.Set.of(Owed.CODE));
		for (int i = 0; i < 5; i++) {
			assertThat(this.signIn.passCode("gao.yan", "000000", "10.2.2.2")).isFalse();
			this.signIn.admit("gao.yan", TrialMode.PASSWORD, "10.2.2.2");
		}
		assertThat(this.signIn.isLocked("gao.yan", "10.2.2.2")).isTrue();
		assertThat(this.signIn.passCode("gao.yan", code(0), "10.2.2.2")).isFalse();
		assertThat(this.signIn.passCode("gao.yan", code(0), "10.2.2.3")).isTrue();
	}

	@Test
	void anotherProofIsAskedByCodeWhereThereIsOne() {
		assertThat(this.signIn.confirm("gao.yan", TrialMode.PASSWORD, "10.2.2.4")).isTrue();
		bound();
		assertThat(this.signIn.confirm("gao.yan", TrialMode.PASSWORD, "10.2.2.4")).isFalse();
		assertThat(this.signIn.confirm("gao.yan", code(1), "10.2.2.4")).isTrue();
	}

}
