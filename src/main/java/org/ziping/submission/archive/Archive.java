package org.ziping.submission.archive;

import java.time.Instant;
import java.time.LocalDate;

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

/** What became of a closed evaluation's papers: listed, handed over, held. */
@Entity
@Table(name = "submission_archive")
public class Archive {

	@Id
	private String dossier;

	@Enumerated(EnumType.STRING)
	private Retention retention;

	@Column(name = "retain_until")
	private @Nullable LocalDate until;

	@JdbcTypeCode(SqlTypes.TIMESTAMP)
	@Column(name = "begun_at")
	private Instant begunAt;

	@Column(name = "compiled_name")
	private @Nullable String compiledName;

	@Column(name = "folder_sha256")
	private @Nullable String sha256;

	private @Nullable String receiver;

	@Column(name = "handed_on")
	private @Nullable LocalDate handedOn;

	@Column(name = "hold_reason")
	private @Nullable String holdReason;

	@Column(name = "hold_name")
	private @Nullable String holdName;

	@Version
	@Column(name = "lock_version")
	private long lockVersion;

	@SuppressWarnings("NullAway.Init")
	protected Archive() {
	}

	Archive(String dossier, Retention retention, int closedIn, Instant at) {
		this.dossier = dossier;
		this.retention = retention;
		this.until = retention.until(closedIn).orElse(null);
		this.begunAt = at;
	}

	void compiled(String sha256, Actor by) {
		this.sha256 = sha256;
		this.compiledName = by.name();
	}

	void handed(String receiver, LocalDate on) {
		if (!isCompiled()) {
			throw Refusal.of("submission.archive-not-compiled");
		}
		this.receiver = receiver;
		this.handedOn = on;
	}

	/** 冻结: whatever its time, it is kept until somebody lifts this. */
	void hold(String reason, Actor by) {
		this.holdReason = reason;
		this.holdName = by.name();
	}

	void release() {
		this.holdReason = null;
		this.holdName = null;
	}

	public String dossier() {
		return this.dossier;
	}

	public Retention retention() {
		return this.retention;
	}

	/** The last day on which it has to be kept; nothing where it is kept for good. */
	public @Nullable LocalDate until() {
		return this.until;
	}

	public boolean isExpired(LocalDate today) {
		return this.until != null && today.isAfter(this.until) && !isHeld();
	}

	public boolean isCompiled() {
		return this.sha256 != null;
	}

	public @Nullable String compiledName() {
		return this.compiledName;
	}

	/** Of the folder as it was when it was listed. */
	public @Nullable String sha256() {
		return this.sha256;
	}

	public @Nullable String receiver() {
		return this.receiver;
	}

	public @Nullable LocalDate handedOn() {
		return this.handedOn;
	}

	public boolean isHanded() {
		return this.handedOn != null;
	}

	public boolean isHeld() {
		return this.holdReason != null;
	}

	public @Nullable String holdReason() {
		return this.holdReason;
	}

	public @Nullable String holdName() {
		return this.holdName;
	}

}
