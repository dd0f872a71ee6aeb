package org.ziping.dossier;

import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

import org.ziping.core.Verdict;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatException;

/** What was decided and frozen cannot be altered, not even in the database. */
class WrittenOnceTests extends DeskTests {

	@Autowired
	private JdbcTemplate database;

	@ParameterizedTest
	@ValueSource(strings = { "update dossier_decision set opinion = 'x'", "delete from dossier_decision",
			"update dossier_version set frozen_by = 'x'", "delete from dossier_version",
			"update dossier_frozen_part set name = 'x'", "delete from dossier_frozen_part" })
	void theDatabaseRefusesToAlterIt(String statement) {
		this.desk.toBound();
		assertThatException().isThrownBy(() -> this.database.update(statement));
	}

	@Test
	void aContentThatIsNotWhatWasFrozenIsFound() {
		this.desk.toSubmitted();
		assertThat(this.desk.in(() -> this.desk.invariants.of(this.desk.id))).isEmpty();
		this.desk.run(() -> this.desk.cabinet.add(new FrozenPartRow("smuggled" + this.desk.id.substring(8),
				this.desk.id, 1, new FrozenPart("report/9", "9", Set.of(), version().sm3(), new byte[] { 1 }))));
		assertThat(this.desk.in(() -> this.desk.invariants.of(this.desk.id))).extracting(Violation::invariant)
			.contains(1);
	}

	@Test
	void preparationAnewKeepsWhatSectionsGave() {
		this.desk.toCompiling();
		this.desk.section(Desk.A, "财务室补了一个数", "fiona");
		this.desk.step("compile_data").by("fiona").opinion("分工有误").to("form_group").sendBack();
		this.desk.form(Desk.plan());
		this.desk.agreeGroup();
		this.desk.pass("form_group", "olga");
		assertThat(this.desk.in(() -> this.desk.turns.sectionsToRedo(this.desk.id))).isEmpty();
		assertThat(this.desk.concludeContributions()).isEqualTo(Verdict.PASS);
	}

	private Version version() {
		return this.desk.in(() -> this.desk.dossiers.version(this.desk.id, 1));
	}

}
