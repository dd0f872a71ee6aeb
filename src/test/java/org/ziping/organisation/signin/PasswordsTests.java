package org.ziping.organisation.signin;

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
class PasswordsTests {

	private static final Actor XU = Actor.of("xu.lei", "徐磊");

	private static final String NEW = "Tide-7-kettle";

	@Autowired
	OwnPassword own;

	@Autowired
	Passwords passwords;

	@Autowired
	Accounts accounts;

	@Autowired
	SignIn signIn;

	@Autowired
	JdbcTemplate database;

	@Test
	void changeNeedsThePresentOneAndCountsGuesses() {
		for (int i = 0; i < 5; i++) {
			assertRefused("organisation.password.present", () -> this.own.change(XU, "guess", NEW, "10.3.3.3"));
		}
		assertRefused("organisation.password.locked", () -> this.own.change(XU, TrialMode.PASSWORD, NEW, "10.3.3.3"));
		this.own.change(XU, TrialMode.PASSWORD, NEW, "10.3.3.4");
		assertThat(this.passwords.matches("xu.lei", NEW)).isTrue();
		assertThat(this.passwords.matches("xu.lei", TrialMode.PASSWORD)).isFalse();
	}

	@Test
	void formerPasswordsDoNotReturn() {
		this.own.renew(XU, NEW);
		this.own.renew(XU, "Second-8-Saucer");
		assertRefused("organisation.password.USED", () -> this.own.renew(XU, NEW));
		assertRefused("organisation.password.USED", () -> this.own.renew(XU, "Second-8-Saucer"));
		assertThat(this.own.broken("xu.lei", "Third-9-Ladle")).isEmpty();
	}

	@Test
	void givenOrOldPasswordIsDue() {
		String given = this.accounts.giveFirstPassword("xu.lei", Actor.of("sec.admin", "方正"));
		assertThat(this.passwords.matches("xu.lei", given)).isTrue();
		assertThat(this.passwords.isGiven("xu.lei")).isTrue();
		this.own.renew(XU, NEW);
		assertThat(this.passwords.isGiven("xu.lei")).isFalse();
		assertThat(this.passwords.isOld("xu.lei")).isFalse();
		this.database.update(
				"update organisation_password set changed_at = timestamp '2020-01-01 00:00:00' where person = 'xu.lei'");
		assertThat(this.passwords.isOld("xu.lei")).isTrue();
	}

	@Test
	void givenPasswordsFollowTheRulesAndNobodyGivesOneToThemselves() {
		for (int i = 0; i < 20; i++) {
			assertThat(this.accounts.giveFirstPassword("xu.lei", Actor.of("sec.admin", "方正"))).hasSize(14);
		}
		assertRefused("organisation.account-own",
				() -> this.accounts.giveFirstPassword("sec.admin", Actor.of("sec.admin", "方正")));
	}

	@Test
	void unlockingLetsThePersonTryAgain() {
		for (int i = 0; i < 5; i++) {
			this.signIn.admit("xu.lei", "guess", "10.3.3.5");
		}
		assertThat(this.accounts.standing("xu.lei").locks()).isPositive();
		this.accounts.unlock("xu.lei", Actor.of("sec.admin", "方正"));
		assertThat(this.signIn.admit("xu.lei", TrialMode.PASSWORD, "10.3.3.5")).isPresent();
	}

	@Test
	void passwordsOfRareSignsWorkWhole() {
		List<String> chosen = List.of("𠮷堃喆-Lamp-7-喆", "𠮷堃喆-Lamp-7-堃");
		this.own.renew(XU, chosen.get(0));
		assertThat(this.passwords.matches("xu.lei", chosen.get(0))).isTrue();
		assertThat(this.passwords.matches("xu.lei", chosen.get(1))).isFalse();
	}

	private static void assertRefused(String code, Runnable act) {
		assertThatExceptionOfType(Refusal.class).isThrownBy(act::run).extracting(Refusal::code).isEqualTo(code);
	}

}
