package org.ziping.report;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.ziping.inspection.Finding;
import org.ziping.inspection.Stage;

/** What one run of the automatic check found; kept as it was found. */
@Entity
@Immutable
@Table(name = "report_finding")
class FindingRow {

	private static final int LONGEST_SENTENCE = 1000;

	@Id
	private String id;

	private String dossier;

	@JdbcTypeCode(SqlTypes.TIMESTAMP)
	@Column(name = "examined_at")
	private Instant examinedAt;

	private String stage;

	@Column(name = "place_in_run")
	private int placeInRun;

	@Column(name = "rule_code")
	private String ruleCode;

	@Column(name = "finding_level")
	private String findingLevel;

	private String sentence;

	private String quoted;

	private String anchor;

	private String fingerprint;

	private boolean waived;

	@SuppressWarnings("NullAway.Init")
	protected FindingRow() {
	}

	FindingRow(String dossier, Stage stage, int place, Noted noted, Instant at) {
		Finding finding = noted.finding();
		String words = finding.sentence();
		this.id = UUID.randomUUID().toString();
		this.dossier = dossier;
		this.examinedAt = at;
		this.stage = stage.name();
		this.placeInRun = place;
		this.ruleCode = finding.code();
		this.findingLevel = finding.level().name();
		this.sentence = (words.length() > LONGEST_SENTENCE) ? words.substring(0, LONGEST_SENTENCE) : words;
		this.quoted = finding.quote();
		this.anchor = finding.place();
		this.fingerprint = finding.fingerprint();
		this.waived = noted.waiver() != null;
	}

}
