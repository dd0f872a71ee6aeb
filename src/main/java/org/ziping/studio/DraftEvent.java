package org.ziping.studio;

import java.time.Instant;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

import org.ziping.core.Actor;
import org.ziping.core.Digest;

/**
 * One line of a draft's history: who did what to which content. Written once. Acts are
 * worded by {@code studio.act.<NAME>}.
 */
@Entity
@Immutable
@Table(name = "studio_draft_history")
public class DraftEvent {

	@Id
	private String id;

	@Column(name = "draft_id")
	private String draft;

	private int position;

	private String act;

	private String person;

	private String personName;

	@JdbcTypeCode(SqlTypes.TIMESTAMP)
	private Instant enteredAt;

	private String diagramDigest;

	private String timetableDigest;

	private String note;

	@SuppressWarnings("NullAway.Init")
	protected DraftEvent() {
	}

	DraftEvent(String id, int position, Draft draft, String act, Actor by, Instant at, String note) {
		this.id = id;
		this.position = position;
		this.draft = draft.id();
		this.act = act;
		this.person = by.person();
		this.personName = by.name();
		this.enteredAt = at;
		this.diagramDigest = Digest.sm3(draft.files().diagram()).toString();
		this.timetableDigest = Digest.sm3(draft.files().timetable()).toString();
		this.note = note;
	}

	public String draft() {
		return this.draft;
	}

	public int position() {
		return this.position;
	}

	public String act() {
		return this.act;
	}

	public String person() {
		return this.person;
	}

	public String personName() {
		return this.personName;
	}

	public Instant enteredAt() {
		return this.enteredAt;
	}

	public String note() {
		return this.note;
	}

	/** The eight signs by which two people can compare what they saw. */
	public String diagramCode() {
		return Digest.parse(this.diagramDigest).code();
	}

	public String timetableCode() {
		return Digest.parse(this.timetableDigest).code();
	}

}
