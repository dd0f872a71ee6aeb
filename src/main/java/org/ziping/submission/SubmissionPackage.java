package org.ziping.submission;

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
import org.ziping.core.Digest;
import org.ziping.dossier.Version;

/** What left the unit: which version, as which file, by whom. */
@Entity
@Immutable
@Table(name = "submission_package")
public class SubmissionPackage {

	@Id
	private String id;

	private String dossier;

	@Column(name = "version_number")
	private int version;

	private int attempt;

	@Column(name = "content_digest")
	private String contentDigest;

	private String sha256;

	private String sm3;

	@Column(name = "size_bytes")
	private long size;

	private String person;

	@Column(name = "person_name")
	private String personName;

	@JdbcTypeCode(SqlTypes.TIMESTAMP)
	@Column(name = "submitted_at")
	private Instant at;

	@SuppressWarnings("NullAway.Init")
	protected SubmissionPackage() {
	}

	SubmissionPackage(String dossier, Version version, int attempt, PackedFile packed, Actor by, Instant at) {
		this.id = UUID.randomUUID().toString();
		this.dossier = dossier;
		this.version = version.number();
		this.attempt = attempt;
		this.contentDigest = version.sm3().toString();
		this.sha256 = packed.sha256();
		this.sm3 = packed.sm3();
		this.size = packed.size();
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

	/** Which submission of this version it is; more than one after a return for form. */
	public int attempt() {
		return this.attempt;
	}

	public Digest contentDigest() {
		return Digest.parse(this.contentDigest);
	}

	public Digest sha256() {
		return new Digest("SHA-256", this.sha256);
	}

	public Digest sm3() {
		return new Digest("SM3", this.sm3);
	}

	public long size() {
		return this.size;
	}

	public String personName() {
		return this.personName;
	}

	public Instant at() {
		return this.at;
	}

}
