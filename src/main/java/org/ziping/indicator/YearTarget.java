package org.ziping.indicator;

import java.math.BigDecimal;
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

/** One target that a unit sets itself before the year. */
@Entity
@Table(name = "indicator_target")
public class YearTarget {

	@Id
	private String id;

	private String unit;

	@Column(name = "fiscal_year")
	private int year;

	private String code;

	private String name = "";

	@Enumerated(EnumType.STRING)
	@JdbcTypeCode(SqlTypes.VARCHAR)
	private TargetPlan.Category category = TargetPlan.Category.OUTPUT;

	@Enumerated(EnumType.STRING)
	@JdbcTypeCode(SqlTypes.VARCHAR)
	private TargetPlan.Comparison comparison = TargetPlan.Comparison.AT_LEAST;

	@Column(precision = 20, scale = 6)
	private @Nullable BigDecimal amount;

	@Column(name = "measure_unit")
	private String measureUnit = "";

	private String basis = "";

	@Column(name = "due_on")
	private @Nullable LocalDate due;

	private String person = "";

	@Column(name = "person_name")
	private String personName = "";

	private int edition;

	@Version
	@Column(name = "lock_version")
	private @Nullable Long lockVersion;

	@SuppressWarnings("NullAway.Init")
	protected YearTarget() {
	}

	YearTarget(String unit, int year, String code) {
		this.id = UUID.randomUUID().toString();
		this.unit = unit;
		this.year = year;
		this.code = code;
	}

	void write(TargetPlan plan, Actor by) {
		this.name = plan.name();
		this.category = plan.category();
		this.comparison = plan.comparison();
		this.amount = plan.amount();
		this.measureUnit = plan.unit();
		this.basis = plan.basis();
		this.due = plan.due();
		this.person = by.person();
		this.personName = by.name();
		this.edition++;
	}

	public String code() {
		return this.code;
	}

	public TargetPlan plan() {
		return new TargetPlan(this.name, this.category, this.comparison,
				(this.amount != null) ? new BigDecimal(this.amount.stripTrailingZeros().toPlainString()) : null,
				this.measureUnit, this.basis, this.due);
	}

	public String personName() {
		return this.personName;
	}

	public int edition() {
		return this.edition;
	}

}
