package org.ziping.organisation.signin;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class PasswordPolicyTests {

	private final PasswordPolicy policy = new PasswordPolicy(settings(), new CommonPasswords());

	static SignInSettings settings() {
		return new SignInSettings(5, 20, 60, Duration.ofMinutes(15), 10, 3, 5, Duration.ofDays(90), Set.of(),
				Duration.ofMinutes(5), Duration.ofHours(8), Path.of("target/test-data/secret.key"));
	}

	private java.util.List<PasswordRule> broken(String password) {
		return this.policy.broken("he.jing", "何静", password);
	}

	@ParameterizedTest
	@ValueSource(strings = { "Tide-7-kettle", "窗外有Fiddle9声", "𠮷bright-Lamp4", "Qx7!mulberryKite",
			"correct Horse 7 staple", "Zhangwei83927461#q" })
	void takesWhatNobodyGuesses(String password) {
		assertThat(broken(password)).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "Password@2026", "P@ssw0rd2026", "Admin@123456", "Caizheng@2026", "Zhangwei1988!",
			"Woaini1314520!", "Guangzhou@2025", "Lihuamin20010203!", "Jixiao#20261121", "Welcome@123", "CZJ@2026.com",
			"Nihao@888888" })
	void refusesWordsAndPinyinWithAYearBehind(String password) {
		assertThat(broken(password)).contains(PasswordRule.COMMON);
	}

	@ParameterizedTest
	@ValueSource(strings = { "Qwerty12345!", "1qaz2wsx!QAZ", "Aa1!Aa1!Aa1!", "Abcdefg1234!", "zxcvbnm,./Z1",
			"aaaaaaaaaA1!" })
	void refusesRunsOfSignsAndKeys(String password) {
		assertThat(broken(password)).contains(PasswordRule.SEQUENCE);
	}

	@ParameterizedTest
	@ValueSource(strings = { "Kx!13812345678", "Q9-138-1234-5678z", "tv02087654321W", "Ab440103198001011234" })
	void refusesTelephoneAndIdentityNumbers(String password) {
		assertThat(broken(password)).contains(PasswordRule.PHONE);
	}

	@ParameterizedTest
	@ValueSource(strings = { "He.Jing-tower7", "7towerGNIJEH-x", "Tower何静-77x" })
	void refusesTheNameOfItsPerson(String password) {
		assertThat(broken(password)).contains(PasswordRule.NAME);
	}

	@Test
	void saysAllThatIsWrongAtOnce() {
		assertThat(broken("abc123")).contains(PasswordRule.LENGTH, PasswordRule.CLASSES, PasswordRule.SEQUENCE,
				PasswordRule.COMMON);
	}

	@Test
	void countsSignsAsPeopleDoAndBytesAsBcryptDoes() {
		assertThat(broken("𠮷𠮷𠮷aB1")).contains(PasswordRule.LENGTH);
		assertThat(broken("汉".repeat(25) + "aB1")).contains(PasswordRule.LENGTH);
	}

}
