package org.ziping.evidence;

import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.ziping.core.Actor;
import org.ziping.core.Digest;

/**
 * One file that proves something: which, about what, from whom; its name is only data.
 */
@Entity
@Table(name = "evidence_file")
public class Evidence {

	@Id
	private String id;

	private String dossier;

	private @Nullable String section;

	private String about;

	@Column(name = "file_name")
	private String fileName;

	@Enumerated(EnumType.STRING)
	@JdbcTypeCode(SqlTypes.VARCHAR)
	private FileKind kind;

	@Column(name = "size_bytes")
	private long size;

	private String sha256;

	private String person;

	@Column(name = "person_name")
	private String personName;

	private boolean beside;

	/** What it says about persons, by name. */
	private String labels;

	@Column(name = "final_copy")
	private boolean finalCopy;

	@JdbcTypeCode(SqlTypes.TIMESTAMP)
	@Column(name = "stored_at")
	private Instant storedAt;

	@JdbcTypeCode(SqlTypes.TIMESTAMP)
	@Column(name = "removed_at")
	private @Nullable Instant removedAt;

	@Column(name = "removed_by")
	private @Nullable String removedBy;

	@SuppressWarnings("NullAway.Init")
	protected Evidence() {
	}

	Evidence(String dossier, @Nullable String section, String about, String fileName, boolean beside,
			ContentStore.Stored stored, Actor by, Instant at) {
		this.id = UUID.randomUUID().toString();
		this.dossier = dossier;
		this.section = section;
		this.about = about;
		this.fileName = fileName;
		this.beside = beside;
		this.kind = stored.kind();
		this.size = stored.size();
		this.sha256 = stored.sha256();
		this.labels = stored.labels().stream().map(Enum::name).sorted().collect(Collectors.joining(","));
		this.person = by.person();
		this.personName = by.name();
		this.storedAt = at;
	}

	void remove(Actor by, Instant at) {
		this.removedAt = at;
		this.removedBy = by.person();
	}

	void markFinal(boolean finalCopy) {
		this.finalCopy = finalCopy;
	}

	public String id() {
		return this.id;
	}

	public String dossier() {
		return this.dossier;
	}

	/** The section whose contribution it belongs to, if it is one's. */
	public @Nullable String section() {
		return this.section;
	}

	/** The item, indicator or key task that it proves. */
	public String about() {
		return this.about;
	}

	public String fileName() {
		return this.fileName;
	}

	public FileKind kind() {
		return this.kind;
	}

	public long size() {
		return this.size;
	}

	public Digest digest() {
		return new Digest("SHA-256", this.sha256);
	}

	public String person() {
		return this.person;
	}

	public String personName() {
		return this.personName;
	}

	public Instant storedAt() {
		return this.storedAt;
	}

	/** Filed beside the content that is approved: a seal's scan, a meeting's note. */
	public boolean isBeside() {
		return this.beside;
	}

	/** Says something about persons: seen by few, disclosed to nobody. */
	public boolean isPersonal() {
		return !this.labels.isEmpty();
	}

	public Set<PersonalLabel> labels() {
		EnumSet<PersonalLabel> all = EnumSet.noneOf(PersonalLabel.class);
		Arrays.stream(this.labels.split(","))
			.filter((label) -> !label.isEmpty())
			.map(PersonalLabel::valueOf)
			.forEach(all::add);
		return all;
	}

	/** The one among several copies that counts. */
	public boolean isFinalCopy() {
		return this.finalCopy;
	}

	boolean isRemoved() {
		return this.removedAt != null;
	}

	String sha256() {
		return this.sha256;
	}

}
