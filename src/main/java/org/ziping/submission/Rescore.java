package org.ziping.submission;

import java.math.BigDecimal;
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

/** 财政复核得分: what the finance bureau thinks the submission earned, and why. */
@Entity
@Immutable
@Table(name = "submission_rescore")
public class Rescore {

	@Id
	private String id;

	private String dossier;

	@Column(name = "version_number")
	private int version;

	private BigDecimal points;

	private String reason;

	private String person;

	@Column(name = "person_name")
	private String personName;

	@JdbcTypeCode(SqlTypes.TIMESTAMP)
	@Column(name = "scored_at")
	private Instant at;

	@SuppressWarnings("NullAway.Init")
	protected Rescore() {
	}

	Rescore(String dossier, int version, BigDecimal points, String reason, Actor by, Instant at) {
		this.id = UUID.randomUUID().toString();
		this.dossier = dossier;
		this.version = version;
		this.points = points;
		this.reason = reason;
		this.person = by.person();
		this.personName = by.name();
		this.at = at;
	}

	public String dossier() {
		return this.dossier;
	}

	public int version() {
		return this.version;
	}

	public BigDecimal points() {
		return this.points;
	}

	public String reason() {
		return this.reason;
	}

	public String personName() {
		return this.personName;
	}

	public Instant at() {
		return this.at;
	}

}
