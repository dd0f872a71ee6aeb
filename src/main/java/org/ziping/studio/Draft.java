package org.ziping.studio;

import java.time.Instant;

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

/** A diagram and its timetable on their way into force; nothing here is live. */
@Entity
@Table(name = "studio_draft")
public class Draft {

	@Id
	private String id;

	private String title;

	private int baseNumber;

	@Column(length = 1_000_000)
	@JdbcTypeCode(SqlTypes.LONGVARCHAR)
	private String diagram;

	@Column(length = 1_000_000)
	@JdbcTypeCode(SqlTypes.LONGVARCHAR)
	private String timetable;

	@Enumerated(EnumType.STRING)
	@JdbcTypeCode(SqlTypes.VARCHAR)
	private DraftState state = DraftState.DRAFT;

	private String draftedBy;

	private String draftedByName;

	@JdbcTypeCode(SqlTypes.TIMESTAMP)
	private Instant draftedAt;

	@JdbcTypeCode(SqlTypes.TIMESTAMP)
	private Instant savedAt;

	@JdbcTypeCode(SqlTypes.TIMESTAMP)
	private @Nullable Instant submittedAt;

	private @Nullable String releasedBy;

	private @Nullable String releasedByName;

	@JdbcTypeCode(SqlTypes.TIMESTAMP)
	private @Nullable Instant releasedAt;

	private String note = "";

	@jakarta.persistence.Version
	private long version;

	@SuppressWarnings("NullAway.Init")
	protected Draft() {
	}

	Draft(String id, String title, int baseNumber, Files files, Actor by, Instant at) {
		this.id = id;
		this.title = title;
		this.baseNumber = baseNumber;
		this.diagram = files.diagram();
		this.timetable = files.timetable();
		this.draftedBy = by.person();
		this.draftedByName = by.name();
		this.draftedAt = at;
		this.savedAt = at;
	}

	/** The two files of a draft. */
	public record Files(String diagram, String timetable) {

	}

	void write(Files files, Instant at) {
		this.diagram = files.diagram();
		this.timetable = files.timetable();
		this.savedAt = at;
	}

	void submit(String note, Instant at) {
		this.state = DraftState.SUBMITTED;
		this.note = note;
		this.submittedAt = at;
	}

	void takeBack() {
		this.state = DraftState.DRAFT;
		this.submittedAt = null;
	}

	void withdraw() {
		this.state = DraftState.WITHDRAWN;
	}

	void release(Actor by, Instant at) {
		this.state = DraftState.PUBLISHED;
		this.releasedBy = by.person();
		this.releasedByName = by.name();
		this.releasedAt = at;
	}

	public String id() {
		return this.id;
	}

	public String title() {
		return this.title;
	}

	/** The number of the version it started from; 0 is what came with the product. */
	public int baseNumber() {
		return this.baseNumber;
	}

	public Files files() {
		return new Files(this.diagram, this.timetable);
	}

	public DraftState state() {
		return this.state;
	}

	public boolean isOpen() {
		return this.state == DraftState.DRAFT;
	}

	public boolean isOf(String person) {
		return this.draftedBy.equals(person);
	}

	public String draftedBy() {
		return this.draftedBy;
	}

	public String draftedByName() {
		return this.draftedByName;
	}

	public Instant savedAt() {
		return this.savedAt;
	}

	public @Nullable Instant submittedAt() {
		return this.submittedAt;
	}

	public @Nullable String releasedByName() {
		return this.releasedByName;
	}

	public @Nullable Instant releasedAt() {
		return this.releasedAt;
	}

	public String note() {
		return this.note;
	}

	public long version() {
		return this.version;
	}

}
