package org.ziping.indicator;

import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.time.LocalDate;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

import org.ziping.audit.AuditEntry;
import org.ziping.audit.AuditTrail;
import org.ziping.campaign.CampaignFixtures;
import org.ziping.core.Actor;
import org.ziping.evidence.EvidenceFixtures;
import org.ziping.evidence.EvidenceFolder;
import org.ziping.house.RoomTest;
import org.ziping.organisation.Deputies;

import static org.assertj.core.api.Assertions.assertThat;

/** Whatever a deputy types says in whose place, and the natural person stays seen. */
@RoomTest
@Transactional
class DeputyWritingTests {

	private static final Actor ZHENG = Actor.of("zheng.kai", "郑凯");

	private static final String SHOWN = "郑凯（代 赵旻）";

	@Autowired
	CollectingDossier collecting;

	@Autowired
	Deputies deputies;

	@Autowired
	Sheets sheets;

	@Autowired
	Scores scores;

	@Autowired
	KeyTasks keyTasks;

	@Autowired
	EvidenceFolder evidence;

	@Autowired
	AuditTrail trail;

	private String dossier = "";

	@BeforeEach
	void zhaoIsAway() {
		this.dossier = this.collecting.open(2081);
		LocalDate today = CampaignFixtures.MORNING.toLocalDate();
		this.deputies.appoint("zhao.min", "zheng.kai", today, today.plusDays(5), CollectingDossier.ZHAO);
	}

	@AfterEach
	void standsInItsOwnTime() {
		this.collecting.leave();
	}

	@Test
	void aCellSaysInWhosePlaceItWasTyped() {
		Cell cell = this.sheets.record(this.dossier, "LZ03", Column.FINAL, "120", ZHENG, 0);
		assertThat(cell.person()).isEqualTo("zheng.kai");
		assertThat(cell.personName()).isEqualTo(SHOWN);
		assertThat(this.sheets.history(this.dossier, "LZ03", Column.FINAL)).extracting(Change::personName)
			.containsExactly(SHOWN);
		inTheTrailToo("value.record");
	}

	@Test
	void soDoesAnAnswer() {
		this.scores.explain(this.dossier, "Z03", "走访面仍可扩大", ZHENG, 0);
		assertThat(this.scores.given(this.dossier, "Z03").personName()).isEqualTo(SHOWN);
		inTheTrailToo("score.answer");
	}

	@Test
	void soDoesAReportOfATask() {
		KeyTask task = this.keyTasks.of(this.dossier, CollectingDossier.SERVICE).get(0);
		this.keyTasks.report(this.dossier, task.code(),
				new KeyTaskReport("走访 120 人次", new BigDecimal("100"), "已落实", null, null), ZHENG, task.edition());
		inTheTrailToo("key-task.report");
	}

	@Test
	void soDoesAFile() {
		assertThat(this.evidence
			.store(this.dossier, CollectingDossier.SERVICE, "LZ03", ZHENG, "台账.pdf",
					new ByteArrayInputStream(EvidenceFixtures.pdf("ledger")))
			.personName()).isEqualTo(SHOWN);
		inTheTrailToo("evidence.store");
	}

	@Test
	void whoTypesForThemselvesIsNamedAlone() {
		assertThat(
				this.sheets.record(this.dossier, "LZ03", Column.FINAL, "120", CollectingDossier.ZHAO, 0).personName())
			.isEqualTo("赵敏");
	}

	private void inTheTrailToo(String act) {
		assertThat(this.trail.of("dossier/" + this.dossier)).filteredOn((entry) -> entry.act().equals(act))
			.singleElement()
			.extracting(AuditEntry::person, AuditEntry::onBehalfOf)
			.containsExactly("zheng.kai", "zhao.min");
	}

}
