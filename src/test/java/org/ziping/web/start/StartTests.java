package org.ziping.web.start;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.mock.env.MockEnvironment;

import org.ziping.core.CannotStart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.catchThrowable;

/** What stops a start says so in one sentence. */
class StartTests {

	private final MockEnvironment settings = new MockEnvironment()
		.withProperty("spring.datasource.hikari.transaction-isolation", "TRANSACTION_READ_COMMITTED")
		.withProperty("spring.datasource.url", "jdbc:mysql://db:3306/ziping?user=someone")
		.withProperty("spring.datasource.username", "ziping")
		.withProperty("spring.datasource.password", "river-lamp-41-quiet")
		.withProperty("management.server.port", "8081");

	StartTests() {
		this.settings.setActiveProfiles("mysql");
	}

	private void startForReal() {
		new RealUseGuard().postProcessEnvironment(this.settings, new SpringApplication());
	}

	@Test
	void realUseStartsWithASecretOfItsOwn() {
		assertThatNoException().isThrownBy(this::startForReal);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "   ", "short", "ziping2026", "change-me-please" })
	void refusesRealUseWithoutASecret(String password) {
		this.settings.setProperty("spring.datasource.password", password);
		assertThatExceptionOfType(CannotStart.class).isThrownBy(this::startForReal)
			.withMessageStartingWith("ZIPING_DATABASE_PASSWORD=")
			.satisfies((no) -> assertThat(no.getMessage()).doesNotContain("short").doesNotContain("ziping2026"));
	}

	@Test
	void refusesRealUseWithTrialAccounts() {
		this.settings.setProperty("ziping.trial", "true");
		assertThatExceptionOfType(CannotStart.class).isThrownBy(this::startForReal)
			.withMessageStartingWith("ziping.trial=true: ");
	}

	@Test
	void refusesAnotherIsolation() {
		this.settings.setProperty("spring.datasource.hikari.transaction-isolation", "TRANSACTION_REPEATABLE_READ");
		assertThatExceptionOfType(CannotStart.class).isThrownBy(this::startForReal)
			.withMessageContaining("TRANSACTION_REPEATABLE_READ: ")
			.withMessageContaining("TRANSACTION_READ_COMMITTED");
	}

	@Test
	void refusesAFolderThatCannotBeWritten(@TempDir Path folder) throws Exception {
		String inTheWay = java.nio.file.Files.writeString(folder.resolve("file"), "").resolve("data").toString();
		this.settings.setProperty("ziping.folder", inTheWay);
		assertThatExceptionOfType(CannotStart.class)
			.isThrownBy(() -> new FolderGuard().postProcessEnvironment(this.settings, new SpringApplication()))
			.withMessageStartingWith("ziping.folder=" + inTheWay + ": ");
	}

	@Test
	void namesTheValueThatCannotBeRead() {
		Throwable wrong = catchThrowable(
				() -> new Binder(new MapConfigurationPropertySource(Map.of("ziping.organisation.lock", "soon")))
					.bind("ziping.organisation.lock", Bindable.of(Duration.class)));
		assertThat(sentence(new UnreadableSettingAnalyzer().analyze(wrong)))
			.startsWith("ziping.organisation.lock=soon: ")
			.contains("15m");
	}

	@ParameterizedTest
	@CsvSource({ "8080,server.port", "8081,management.server.port" })
	void namesThePortThatIsTaken(int port, String setting) {
		assertThat(sentence(new PortTakenAnalyzer(this.settings).analyze(new PortInUseException(port))))
			.startsWith(setting + "=" + port + ": ");
	}

	@ParameterizedTest
	@CsvSource({ "08S01,0,无法连接", "28000,1045,ZIPING_DATABASE_PASSWORD", "42000,1049,没有这个数据库", "90020,90020,正被另一个" })
	void namesTheDatabaseWithoutItsSecrets(String state, int code, String word) {
		Throwable failed = new IllegalStateException(new SQLException("no", state, code));
		assertThat(sentence(new DatabaseAnalyzer(this.settings).analyze(failed)))
			.startsWith("spring.datasource.url=jdbc:mysql://db:3306/ziping: ")
			.contains(word)
			.doesNotContain("someone");
	}

	@Test
	void leavesOtherFailuresOfTheDatabaseToTheirOwnWords() {
		assertThat(new DatabaseAnalyzer(this.settings).analyze(new SQLException("no", "23000", 1))).isNull();
	}

	private static String sentence(FailureAnalysis analysis) {
		assertThat(analysis.getDescription()).doesNotContain("\n");
		return analysis.getDescription();
	}

}
