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
import org.ziping.core.Actor;
import org.ziping.inspection.Finding;

/** The row behind a waiver; written once. */
@Entity
@Immutable
@Table(name = "report_waiver")
class WaiverRow {

	@Id
	private String id;

	private String dossier;

	private String fingerprint;

	@Column(name = "rule_code")
	private String ruleCode;

	private String quoted;

	private String reason;

	private String person;

	@Column(name = "person_name")
	private String personName;

	@JdbcTypeCode(SqlTypes.TIMESTAMP)
	@Column(name = "waived_at")
	private Instant waivedAt;

	@SuppressWarnings("NullAway.Init")
	protected WaiverRow() {
	}

	WaiverRow(String dossier, Finding finding, String reason, Actor by, Instant at) {
		this.id = UUID.randomUUID().toString();
		this.dossier = dossier;
		this.fingerprint = finding.fingerprint();
		this.ruleCode = finding.code();
		this.quoted = finding.quote();
		this.reason = reason;
		this.person = by.person();
		this.personName = by.name();
		this.waivedAt = at;
	}

	Waiver waiver() {
		return new Waiver(this.fingerprint, this.reason, this.person, this.personName, this.waivedAt);
	}

}
