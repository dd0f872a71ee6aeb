package org.ziping.indicator;

import java.math.BigDecimal;
import java.time.Instant;
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

/** What the group or the finance bureau gave one indicator, and why. */
@Entity
@Table(name = "indicator_side_score")
public class SideScore {

	@Id
	private String id;

	private String dossier;

	private String indicator;

	@Enumerated(EnumType.STRING)
	@JdbcTypeCode(SqlTypes.VARCHAR)
	private ScoreSide side;

	@Column(precision = 10, scale = 2)
	private BigDecimal points = BigDecimal.ZERO;

	@Column(name = "self_points", precision = 10, scale = 2)
	private @Nullable BigDecimal self;

	private @Nullable String reason;

	@Column(name = "version_number")
	private @Nullable Integer version;

	private String person = "";

	@Column(name = "person_name")
	private String personName = "";

	@JdbcTypeCode(SqlTypes.TIMESTAMP)
	@Column(name = "given_at")
	private Instant at = Instant.EPOCH;

	private int edition;

	@Version
	@Column(name = "lock_version")
	private @Nullable Long lockVersion;

	@SuppressWarnings("NullAway.Init")
	protected SideScore() {
	}

	SideScore(String dossier, String indicator, ScoreSide side) {
		this.id = UUID.randomUUID().toString();
		this.dossier = dossier;
		this.indicator = indicator;
		this.side = side;
	}

	void give(BigDecimal given, @Nullable BigDecimal selfThen, @Nullable String why, @Nullable Integer onVersion,
			Actor by, Instant now) {
		this.points = given;
		this.self = selfThen;
		this.reason = why;
		this.version = onVersion;
		this.person = by.person();
		this.personName = by.name();
		this.at = now;
		this.edition++;
	}

	public String indicator() {
		return this.indicator;
	}

	public ScoreSide side() {
		return this.side;
	}

	public BigDecimal points() {
		return this.points;
	}

	/** The unit's own points that it was given beside. */
	public @Nullable BigDecimal self() {
		return this.self;
	}

	public @Nullable String reason() {
		return this.reason;
	}

	/** The frozen version it was given on; none before there was one. */
	public @Nullable Integer version() {
		return this.version;
	}

	public String person() {
		return this.person;
	}

	public String personName() {
		return this.personName;
	}

	public Instant at() {
		return this.at;
	}

	public int edition() {
		return this.edition;
	}

	String line() {
		return this.points.toPlainString() + ((this.reason != null) ? " " + this.reason : "");
	}

}
