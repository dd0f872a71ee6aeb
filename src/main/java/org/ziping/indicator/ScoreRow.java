package org.ziping.indicator;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.ziping.core.Actor;
import org.ziping.indicator.rules.Answer;

/** The row behind what people said of one indicator. */
@Entity
@Table(name = "indicator_score")
class ScoreRow {

	@Id
	private String id;

	private String dossier;

	private String indicator;

	private boolean answered;

	private @Nullable String met;

	@Column(name = "answer_level")
	private @Nullable String level;

	@Column(name = "answer_share", precision = 10, scale = 6)
	private @Nullable BigDecimal share;

	@Column(name = "answer_points", precision = 10, scale = 2)
	private @Nullable BigDecimal points;

	private @Nullable String reason;

	@Column(name = "not_applicable")
	private boolean notApplicable;

	@Column(precision = 10, scale = 2)
	private @Nullable BigDecimal preliminary;

	@Column(name = "preliminary_reason")
	private @Nullable String preliminaryReason;

	@Column(name = "preliminary_by")
	private @Nullable String preliminaryBy;

	private String person = "";

	@Column(name = "person_name")
	private String personName = "";

	@JdbcTypeCode(SqlTypes.TIMESTAMP)
	@Column(name = "given_at")
	private Instant givenAt = Instant.EPOCH;

	private int edition;

	@Version
	@Column(name = "lock_version")
	private @Nullable Long lockVersion;

	@SuppressWarnings("NullAway.Init")
	protected ScoreRow() {
	}

	ScoreRow(String dossier, String indicator) {
		this.id = UUID.randomUUID().toString();
		this.dossier = dossier;
		this.indicator = indicator;
	}

	void answer(@Nullable Answer answer, @Nullable String reason, boolean notApplicable, Actor by, Instant at) {
		this.answered = answer != null;
		this.met = (answer != null) ? String.join(",", new TreeSet<>(answer.met())) : null;
		this.level = (answer != null) ? answer.level() : null;
		this.share = (answer != null) ? answer.share() : null;
		this.points = (answer != null) ? answer.points() : null;
		this.reason = reason;
		this.notApplicable = notApplicable;
		sign(by, at);
	}

	void opinion(BigDecimal points, @Nullable String reason, Actor by, Instant at) {
		this.preliminary = points;
		this.preliminaryReason = reason;
		this.preliminaryBy = by.person();
		sign(by, at);
	}

	private void sign(Actor by, Instant at) {
		this.person = by.person();
		this.personName = by.name();
		this.givenAt = at;
		this.edition++;
	}

	String indicator() {
		return this.indicator;
	}

	int edition() {
		return this.edition;
	}

	Given given() {
		Optional<Answer> answer = this.answered
				? Optional.of(new Answer(words(this.met), this.level, this.share, this.points)) : Optional.empty();
		return new Given(this.indicator, answer, this.reason, this.notApplicable, this.preliminary,
				this.preliminaryReason, this.preliminaryBy, this.person, this.personName, this.edition);
	}

	private static Set<String> words(@Nullable String met) {
		return (met == null || met.isEmpty()) ? Set.of() : Set.of(met.split(","));
	}

}
