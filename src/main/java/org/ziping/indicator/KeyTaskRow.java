package org.ziping.indicator;

import java.math.BigDecimal;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** The row behind one key task. */
@Entity
@Table(name = "indicator_key_task")
class KeyTaskRow {

	private static final int LONGEST = 1_000_000;

	@Id
	private String id;

	private String dossier;

	private String code;

	private String name = "";

	private String section = "";

	@Column(name = "budget_wan", precision = 20, scale = 6)
	private @Nullable BigDecimal budgetWan;

	@Column(length = LONGEST)
	@JdbcTypeCode(SqlTypes.LONGVARCHAR)
	private String target = "";

	@Column(length = LONGEST)
	@JdbcTypeCode(SqlTypes.LONGVARCHAR)
	private @Nullable String actual;

	@Column(precision = 9, scale = 4)
	private @Nullable BigDecimal completion;

	@Column(length = LONGEST)
	@JdbcTypeCode(SqlTypes.LONGVARCHAR)
	private @Nullable String done;

	@Column(length = LONGEST)
	@JdbcTypeCode(SqlTypes.LONGVARCHAR)
	private @Nullable String problems;

	@Column(length = LONGEST)
	@JdbcTypeCode(SqlTypes.LONGVARCHAR)
	private @Nullable String measures;

	private String person = "";

	private int edition;

	@Version
	@Column(name = "lock_version")
	private @Nullable Long lockVersion;

	@SuppressWarnings("NullAway.Init")
	protected KeyTaskRow() {
	}

	KeyTaskRow(String dossier, String code) {
		this.id = UUID.randomUUID().toString();
		this.dossier = dossier;
		this.code = code;
	}

	void plan(KeyTaskPlan plan, String by) {
		this.name = plan.name();
		this.section = plan.section();
		this.budgetWan = plan.budgetWan();
		this.target = plan.target();
		this.person = by;
		this.edition++;
	}

	void report(KeyTaskReport report, String by) {
		this.actual = report.actual();
		this.completion = report.completion();
		this.done = report.done();
		this.problems = report.problems();
		this.measures = report.measures();
		this.person = by;
		this.edition++;
	}

	String code() {
		return this.code;
	}

	String section() {
		return this.section;
	}

	int edition() {
		return this.edition;
	}

	KeyTask task() {
		return new KeyTask(this.code, this.name, this.section, bare(this.budgetWan), this.target, this.actual,
				bare(this.completion), this.done, this.problems, this.measures, this.edition, this.person);
	}

	private static @Nullable BigDecimal bare(@Nullable BigDecimal number) {
		if (number == null) {
			return null;
		}
		BigDecimal bare = number.stripTrailingZeros();
		return (bare.scale() < 0) ? bare.setScale(0) : bare;
	}

}
