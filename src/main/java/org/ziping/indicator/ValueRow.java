package org.ziping.indicator;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;

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

/** The row behind one cell. */
@Entity
@Table(name = "indicator_value")
class ValueRow {

	@Id
	private String id;

	private String dossier;

	private String item;

	@Enumerated(EnumType.STRING)
	@JdbcTypeCode(SqlTypes.VARCHAR)
	@jakarta.persistence.Column(name = "money_column")
	private Column column;

	private @Nullable String typed;

	@jakarta.persistence.Column(precision = 38, scale = 10)
	private @Nullable BigDecimal amount;

	@jakarta.persistence.Column(name = "none_reason")
	private @Nullable String noneReason;

	private String source = "";

	private String person = "";

	@jakarta.persistence.Column(name = "person_name")
	private String personName = "";

	@JdbcTypeCode(SqlTypes.TIMESTAMP)
	@jakarta.persistence.Column(name = "typed_at")
	private Instant typedAt = Instant.EPOCH;

	private int edition;

	@Version
	@jakarta.persistence.Column(name = "lock_version")
	private @Nullable Long lockVersion;

	@SuppressWarnings("NullAway.Init")
	protected ValueRow() {
	}

	ValueRow(String dossier, String item, Column column) {
		this.id = UUID.randomUUID().toString();
		this.dossier = dossier;
		this.item = item;
		this.column = column;
	}

	void write(@Nullable String typed, @Nullable BigDecimal amount, @Nullable String noneReason, String source,
			Actor by, Instant at) {
		this.typed = typed;
		this.amount = amount;
		this.noneReason = noneReason;
		this.source = source;
		this.person = by.person();
		this.personName = by.name();
		this.typedAt = at;
		this.edition++;
	}

	boolean says(@Nullable String otherTyped, @Nullable BigDecimal otherAmount, @Nullable String otherReason) {
		boolean sameNumber = (this.amount == null || otherAmount == null) ? this.amount == otherAmount
				: this.amount.compareTo(otherAmount) == 0;
		boolean words = this.amount == null && !Objects.equals(this.typed, otherTyped);
		return this.edition > 0 && sameNumber && !words && Objects.equals(this.noneReason, otherReason);
	}

	boolean isEmpty() {
		return this.typed == null && this.noneReason == null;
	}

	int edition() {
		return this.edition;
	}

	/** The number as typed: what the database padded with zeros is cut off again. */
	private @Nullable BigDecimal number() {
		if (this.amount == null) {
			return null;
		}
		BigDecimal bare = this.amount.stripTrailingZeros();
		return (bare.scale() < 0) ? bare.setScale(0) : bare;
	}

	Cell cell() {
		return new Cell(this.item, this.column, this.typed, number(), this.noneReason, this.source, this.person,
				this.personName, this.typedAt, this.edition);
	}

}
