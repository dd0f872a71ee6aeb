package org.ziping.submission.disclosure;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

import org.ziping.core.Actor;

/** How one submission becomes public: since when it may, what of it, and where. */
@Entity
@Table(name = "submission_disclosure")
public class Disclosure {

	@Id
	private String dossier;

	@Column(name = "version_number")
	private int version;

	@Column(name = "approved_on")
	private @Nullable LocalDate approvedOn;

	@Column(name = "due_on")
	private @Nullable LocalDate dueOn;

	@Column(name = "left_out", length = 1_000_000)
	@JdbcTypeCode(SqlTypes.LONGVARCHAR)
	private String leftOut;

	@Column(name = "masked_words", length = 1_000_000)
	@JdbcTypeCode(SqlTypes.LONGVARCHAR)
	private String masked = "";

	@Column(name = "prepared_name")
	private @Nullable String preparedName;

	@JdbcTypeCode(SqlTypes.TIMESTAMP)
	@Column(name = "prepared_at")
	private @Nullable Instant preparedAt;

	private @Nullable String address;

	@Column(name = "given_name")
	private @Nullable String givenName;

	@Column(name = "given_file")
	private @Nullable String givenFile;

	@Column(name = "published_on")
	private @Nullable LocalDate publishedOn;

	@Column(name = "published_name")
	private @Nullable String publishedName;

	@Version
	@Column(name = "lock_version")
	private long lockVersion;

	@SuppressWarnings("NullAway.Init")
	protected Disclosure() {
	}

	Disclosure(String dossier, int version, List<String> leftOut, List<String> masked) {
		this.dossier = dossier;
		this.version = version;
		this.leftOut = String.join("\n", leftOut);
		this.masked = String.join("\n", masked);
	}

	void approved(LocalDate on, LocalDate due) {
		this.approvedOn = on;
		this.dueOn = due;
	}

	void prepared(List<String> leftOut, List<String> masked, Actor by, Instant at) {
		this.leftOut = String.join("\n", leftOut);
		this.masked = String.join("\n", masked);
		this.preparedName = by.name();
		this.preparedAt = at;
	}

	void publishedAt(@Nullable String address, LocalDate on, Actor by) {
		this.address = address;
		this.publishedOn = on;
		this.publishedName = by.name();
		this.givenName = null;
		this.givenFile = null;
	}

	void given(String name, String file) {
		this.givenName = name;
		this.givenFile = file;
	}

	public String dossier() {
		return this.dossier;
	}

	/** The submitted version that the public one is made from. */
	public int version() {
		return this.version;
	}

	/** 决算批复日期. */
	public @Nullable LocalDate approvedOn() {
		return this.approvedOn;
	}

	public @Nullable LocalDate dueOn() {
		return this.dueOn;
	}

	/** Keys of the parts that nobody outside reads. */
	public List<String> leftOut() {
		return this.leftOut.lines().toList();
	}

	/** Words that are covered wherever they stand. */
	public List<String> masked() {
		return this.masked.lines().toList();
	}

	public boolean isPrepared() {
		return this.preparedAt != null;
	}

	public @Nullable String preparedName() {
		return this.preparedName;
	}

	public @Nullable String address() {
		return this.address;
	}

	/** The name of the file that was given instead of an address. */
	public @Nullable String givenName() {
		return this.givenName;
	}

	@Nullable String givenFile() {
		return this.givenFile;
	}

	public @Nullable LocalDate publishedOn() {
		return this.publishedOn;
	}

	public @Nullable String publishedName() {
		return this.publishedName;
	}

	public boolean isPublished() {
		return this.publishedOn != null;
	}

}
