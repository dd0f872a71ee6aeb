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
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

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

	@Autowired
	SecretBox box;

	private String kept() {
		return this.database.queryForObject("select secret from organisation_second_factor where person = 'gao.yan'",
				String.class);
	}

	private String code(int steps) {
		String secret = this.box.open("gao.yan", kept());
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
	void theDatabaseAloneTellsNoSecret() {
		String shown = this.factor.offer("gao.yan");
		assertThat(kept()).startsWith("gcm1.").doesNotContain(shown).hasSizeLessThanOrEqualTo(100);
		assertThat(this.box.seal("gao.yan", shown)).isNotEqualTo(kept());
		assertThatIllegalStateException().as("a row that was given to another person")
			.isThrownBy(() -> this.box.open("luo.ping", kept()));
	}

	@Test
	void aSecretThatLayOpenIsSealedWhenItIsUsed() {
		bound();
		String open = this.box.open("gao.yan", kept());
		this.database.update("update organisation_second_factor set secret = ? where person = 'gao.yan'", open);
		assertThat(this.factor.check("gao.yan", code(0))).isTrue();
		assertThat(kept()).startsWith("gcm1.").doesNotContain(open);
		assertThat(this.factor.check("gao.yan", code(1))).isTrue();
	}

	@Test
	void withoutItsKeyPaperStillOpens() {
		List<String> paper = bound();
		this.database.update("update organisation_second_factor set secret = ? where person = 'gao.yan'",
				kept().replaceFirst("gcm1\\.\\w+", "gcm1.00000000"));
		assertThatExceptionOfType(Refusal.class).isThrownBy(() -> this.factor.check("gao.yan", "123456"))
			.matches((refused) -> refused.code().equals("organisation.secret-file"));
		assertThat(this.factor.check("gao.yan", paper.get(0))).isTrue();
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
