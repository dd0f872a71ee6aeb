package org.ziping.report;

import java.math.BigDecimal;
import java.time.Instant;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.ziping.core.Actor;
import org.ziping.inspection.Tuning;

/** The rules of inspection as a campaign set them; lists are kept a line each. */
@Entity
@Table(name = "report_rule_setting")
class RuleSettingRow {

	@Id
	private String campaign;

	@Column(length = 1_000_000)
	@JdbcTypeCode(SqlTypes.LONGVARCHAR)
	private String weights = "";

	@Column(name = "low_rate")
	private BigDecimal lowRate = Tuning.USUAL.lowRate();

	@Column(name = "full_marks")
	private BigDecimal fullMarks = Tuning.USUAL.fullMarks();

	@Column(name = "repeated_signs")
	private int repeatedSigns = Tuning.USUAL.repeated();

	@Column(name = "own_words", length = 1_000_000)
	@JdbcTypeCode(SqlTypes.LONGVARCHAR)
	private String ownWords = "";

	@Column(name = "allowed_words", length = 1_000_000)
	@JdbcTypeCode(SqlTypes.LONGVARCHAR)
	private String allowedWords = "";

	private String person = "";

	@Column(name = "person_name")
	private String personName = "";

	@JdbcTypeCode(SqlTypes.TIMESTAMP)
	@Column(name = "changed_at")
	private Instant changedAt = Instant.EPOCH;

	@Version
	@Column(name = "lock_version")
	private @Nullable Long lockVersion;

	@SuppressWarnings("NullAway.Init")
	protected RuleSettingRow() {
	}

	RuleSettingRow(String campaign) {
		this.campaign = campaign;
	}

	void set(Tuning tuning, Actor by, Instant at) {
		this.weights = TuningLines.weights(tuning.weights());
		this.lowRate = tuning.lowRate();
		this.fullMarks = tuning.fullMarks();
		this.repeatedSigns = tuning.repeated();
		this.ownWords = TuningLines.words(tuning.words());
		this.allowedWords = String.join("\n", tuning.allowed().stream().sorted().toList());
		this.person = by.person();
		this.personName = by.name();
		this.changedAt = at;
	}

	Tuning tuning() {
		return new Tuning(TuningLines.weights(this.weights), this.lowRate.stripTrailingZeros(),
				this.fullMarks.stripTrailingZeros(), this.repeatedSigns, TuningLines.words(this.ownWords),
				TuningLines.lines(this.allowedWords));
	}

	String personName() {
		return this.personName;
	}

	Instant changedAt() {
		return this.changedAt;
	}

}
