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
import org.jspecify.annotations.Nullable;

import org.ziping.evidence.Evidence;

/** The finance bureau has it: under which number, since when, from whose hand. */
@Entity
@Immutable
@Table(name = "submission_receipt")
public class Receipt {

	@Id
	private String id;

	private String dossier;

	private String bureau;

	@Column(name = "receipt_year")
	private int year;

	@Column(name = "sequence_number")
	private @Nullable Integer sequence;

	@Column(name = "receipt_number")
	private String number;

	@Column(name = "version_number")
	private int version;

	@Column(name = "content_digest")
	private String contentDigest;

	private String person;

	@Column(name = "person_name")
	private String personName;

	private @Nullable String scan;

	@Column(name = "scan_name")
	private @Nullable String scanName;

	@JdbcTypeCode(SqlTypes.TIMESTAMP)
	@Column(name = "received_at")
	private Instant at;

	@SuppressWarnings("NullAway.Init")
	protected Receipt() {
	}

	Receipt(SubmissionPackage of, String bureau, int year, @Nullable Integer sequence, String number, Signer by,
			Instant at) {
		this.id = UUID.randomUUID().toString();
		this.dossier = of.dossier();
		this.version = of.version();
		this.contentDigest = of.contentDigest().toString();
		this.bureau = bureau;
		this.year = year;
		this.sequence = sequence;
		this.number = number;
		this.person = by.person();
		this.personName = by.name();
		this.at = at;
	}

	/** As the bureau gave it on paper. */
	Receipt withScan(Evidence scan) {
		this.scan = scan.id();
		this.scanName = scan.fileName();
		return this;
	}

	/** Who issued it, or wrote it down. */
	record Signer(String person, String name) {
	}

	public String dossier() {
		return this.dossier;
	}

	public String number() {
		return this.number;
	}

	public String bureau() {
		return this.bureau;
	}

	public int version() {
		return this.version;
	}

	/** The code of the version that was received. */
	public String code() {
		return org.ziping.core.Digest.parse(this.contentDigest).code();
	}

	public String personName() {
		return this.personName;
	}

	/** The scanned receipt, where the bureau gave it on paper. */
	public @Nullable String scan() {
		return this.scan;
	}

	public @Nullable String scanName() {
		return this.scanName;
	}

	public Instant at() {
		return this.at;
	}

	/** Written down by the unit, for the bureau works elsewhere. */
	public boolean isRecorded() {
		return this.sequence == null;
	}

}
