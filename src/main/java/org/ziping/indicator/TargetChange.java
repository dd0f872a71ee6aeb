package org.ziping.indicator;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

import org.ziping.core.Actor;
import org.ziping.core.Refusal;

/**
 * Somebody's wish to change a locked target, with its reason; kept whatever came of it.
 */
@Entity
@Table(name = "indicator_target_change")
public class TargetChange {

	@Id
	private String id;

	private String unit;

	@Column(name = "fiscal_year")
	private int year;

	private String code;

	@Column(name = "before_text")
	private String before;

	@Enumerated(EnumType.STRING)
	@JdbcTypeCode(SqlTypes.VARCHAR)
	private TargetPlan.Comparison comparison;

	@Column(precision = 20, scale = 6)
	private @Nullable BigDecimal amount;

	@Column(name = "measure_unit")
	private String measureUnit;

	@Column(name = "due_on")
	private @Nullable LocalDate due;

	private String reason;

	@Enumerated(EnumType.STRING)
	@JdbcTypeCode(SqlTypes.VARCHAR)
	private State state = State.ASKED;

	@Column(name = "asked_by")
	private String askedBy;

	@Column(name = "asked_name")
	private String askedName;

	@JdbcTypeCode(SqlTypes.TIMESTAMP)
	@Column(name = "asked_at")
	private Instant askedAt;

	@Column(name = "decided_by")
	private @Nullable String decidedBy;

	@Column(name = "decided_name")
	private @Nullable String decidedName;

	@JdbcTypeCode(SqlTypes.TIMESTAMP)
	@Column(name = "decided_at")
	private @Nullable Instant decidedAt;

	@Version
	@Column(name = "lock_version")
	private @Nullable Long lockVersion;

	@SuppressWarnings("NullAway.Init")
	protected TargetChange() {
	}

	TargetChange(String unit, int year, YearTarget target, TargetPlan wanted, String reason, Actor by, Instant at) {
		this.id = UUID.randomUUID().toString();
		this.unit = unit;
		this.year = year;
		this.code = target.code();
		this.before = target.plan().name() + " " + target.plan().words();
		this.comparison = wanted.comparison();
		this.amount = wanted.amount();
		this.measureUnit = wanted.unit();
		this.due = wanted.due();
		this.reason = reason;
		this.askedBy = by.person();
		this.askedName = by.name();
		this.askedAt = at;
	}

	void decide(boolean agreed, Actor by, Instant at) {
		if (this.state != State.ASKED) {
			throw Refusal.of("indicator.target-decided");
		}
		if (by.person().equals(this.askedBy)) {
			throw Refusal.of("indicator.target-second");
		}
		this.state = agreed ? State.AGREED : State.REFUSED;
		this.decidedBy = by.person();
		this.decidedName = by.name();
		this.decidedAt = at;
	}

	/** The target as it would read, with what a change leaves alone. */
	TargetPlan applied(TargetPlan plan) {
		return new TargetPlan(plan.name(), plan.category(), this.comparison, this.amount, this.measureUnit,
				plan.basis(), this.due);
	}

	/** As one says it. */
	public String after() {
		return applied(new TargetPlan("", TargetPlan.Category.OUTPUT, this.comparison, null, "", "", null)).words();
	}

	public String id() {
		return this.id;
	}

	public String unit() {
		return this.unit;
	}

	public int year() {
		return this.year;
	}

	public String code() {
		return this.code;
	}

	public String before() {
		return this.before;
	}

	public String reason() {
		return this.reason;
	}

	public State state() {
		return this.state;
	}

	public String askedName() {
		return this.askedName;
	}

	public Instant askedAt() {
		return this.askedAt;
	}

	public @Nullable String decidedName() {
		return this.decidedName;
	}

	/** What came of it. */
	public enum State {

		ASKED, AGREED, REFUSED

	}

}
