package org.ziping.submission;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

import org.ziping.core.Actor;
import org.ziping.evidence.Evidence;
import org.ziping.evidence.FileKind;

/** 用印登记: who stamped which version, when, in how many copies, and the scan of it. */
@Entity
@Immutable
@Table(name = "submission_seal")
public class SealEntry {

	@Id
	private String id;

	private String dossier;

	@Column(name = "version_number")
	private int version;

	@Column(name = "sealed_on")
	private LocalDate on;

	private int copies;

	private String person;

	@Column(name = "person_name")
	private String personName;

	private String scan;

	@Column(name = "scan_name")
	private String scanName;

	@Enumerated(EnumType.STRING)
	@JdbcTypeCode(SqlTypes.VARCHAR)
	@Column(name = "scan_kind")
	private FileKind kind;

	@Column(name = "scan_pages")
	private @Nullable Integer scanPages;

	@Column(name = "volume_pages")
	private int volumePages;

	@Column(name = "codes_read")
	private @Nullable Integer codesRead;

	@Column(name = "by_eye")
	private boolean byEye;

	@JdbcTypeCode(SqlTypes.TIMESTAMP)
	@Column(name = "registered_at")
	private Instant at;

	@SuppressWarnings("NullAway.Init")
	protected SealEntry() {
	}

	SealEntry(String dossier, int version, Stamped stamped, Evidence scan, Pages pages, Actor by, Instant at) {
		this.id = UUID.randomUUID().toString();
		this.dossier = dossier;
		this.version = version;
		this.on = stamped.on();
		this.copies = stamped.copies();
		this.person = by.person();
		this.personName = by.name();
		this.scan = scan.id();
		this.scanName = scan.fileName();
		this.kind = scan.kind();
		this.scanPages = pages.ofScan();
		this.volumePages = pages.ofVolume();
		this.codesRead = pages.read();
		this.byEye = pages.byEye();
		this.at = at;
	}

	/** What was done with the stamp. */
	public record Stamped(LocalDate on, int copies) {
	}

	/**
	 * How long the scan and the volume are (a picture does not say), on how many pages
	 * the code was read, and whether the others were compared by eye.
	 */
	record Pages(@Nullable Integer ofScan, int ofVolume, int read, boolean byEye) {

		boolean agree() {
			return this.ofScan == null || this.ofScan == this.ofVolume;
		}

	}

	public int version() {
		return this.version;
	}

	public LocalDate on() {
		return this.on;
	}

	public int copies() {
		return this.copies;
	}

	public String personName() {
		return this.personName;
	}

	/** The id of the scan in the folder of evidence. */
	public String scan() {
		return this.scan;
	}

	public String scanName() {
		return this.scanName;
	}

	public int volumePages() {
		return this.volumePages;
	}

	public Instant at() {
		return this.at;
	}

	/** On how many pages of the scan a machine read the right code. */
	public int codesRead() {
		return (this.codesRead != null) ? this.codesRead : 0;
	}

	/** Whether the office compared the other pages itself. */
	public boolean isByEye() {
		return this.byEye;
	}

	boolean isComplete() {
		return (this.kind != FileKind.PDF) || pages().agree();
	}

	Pages pages() {
		return new Pages(this.scanPages, this.volumePages, codesRead(), this.byEye);
	}

}
