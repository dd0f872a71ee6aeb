package org.ziping.dossier;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** The dossier knows what may be written. */
class WritingRightsTests extends DeskTests {

	@Test
	void aSectionWritesUntilItHandsIn() {
		this.desk.toCollecting();
		section(Desk.A, "anna");
		assertThat(state(Desk.A)).isEqualTo(ContributionState.FILLING);
		this.desk.pass("contribute", Desk.A, "anna");
		refused("dossier.contribution-handed-in", () -> section(Desk.A, "anna"));
	}

	@Test
	void aReturnedSectionWritesAgainAndItsNeighbourDoesNot() {
		this.desk.toCompiling();
		this.desk.step("compile_data").by("fiona").opinion("请补").to("contribute", Desk.A).sendBack();
		section(Desk.A, "anna");
		refused("dossier.contribution-handed-in", () -> section(Desk.B, "ben"));
	}

	@Test
	void nobodyWritesForAnotherSection() {
		this.desk.toCollecting();
		refused("dossier.not-your-section", () -> section(Desk.A, "ben"));
	}

	@Test
	void theFinanceOfficeWritesWhileItCompilesAndWrites() {
		this.desk.toCompiling();
		finance("fiona");
		refused("dossier.not-finance-office", () -> finance("anna"));
		this.desk.pass("compile_data", "fiona");
		finance("fiona");
	}

	@Test
	void nobodyWritesDuringReview() {
		this.desk.toReview();
		refused("dossier.in-review", () -> finance("fiona"));
	}

	@Test
	void aBoundVolumeIsLocked() {
		this.desk.toBound();
		refused("dossier.bound", () -> finance("fiona"));
		refused("dossier.bound", () -> section(Desk.A, "anna"));
	}

	@Test
	void markedChangesOpenTheTextAgain() {
		this.desk.toApprovedWithChange();
		finance("fiona");
	}

	@Test
	void strangersDoNotSeeIt() {
		this.desk.toCollecting();
		assertThat(this.desk.in(() -> this.desk.dossiers.visibleTo(this.desk.id, "anna"))).isTrue();
		assertThat(this.desk.in(() -> this.desk.dossiers.visibleTo(this.desk.id, "stranger"))).isFalse();
	}

	private void section(String section, String person) {
		this.desk.run(() -> this.desk.dossiers.requireWritable(this.desk.id, person, Writer.SECTION, section));
	}

	private void finance(String person) {
		this.desk.run(() -> this.desk.dossiers.requireWritable(this.desk.id, person, Writer.FINANCE, null));
	}

	private ContributionState state(String section) {
		return this.desk.in(() -> this.desk.dossiers.contribution(this.desk.id, section)).state();
	}

}
