package org.ziping.indicator;

import java.time.LocalDate;
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

/** One line of the 分工表: which indicator or key task, which section, who, until when. */
@Entity
@Table(name = "indicator_assignment")
public class Assignment {

	@Id
	private String id;

	private String dossier;

	@Enumerated(EnumType.STRING)
	@JdbcTypeCode(SqlTypes.VARCHAR)
	private Kind kind;

	private String subject;

	private String section;

	private @Nullable String person;

	@Column(name = "due_on")
	private @Nullable LocalDate due;

	@Column(name = "assigned_by")
	private String assignedBy;

	@Version
	@Column(name = "lock_version")
	private @Nullable Long lockVersion;

	@SuppressWarnings("NullAway.Init")
	protected Assignment() {
	}

	Assignment(String dossier, Kind kind, String subject, String section, String assignedBy) {
		this.id = UUID.randomUUID().toString();
		this.dossier = dossier;
		this.kind = kind;
		this.subject = subject;
		this.section = section;
		this.assignedBy = assignedBy;
	}

	void give(String toSection, @Nullable String toPerson, @Nullable LocalDate until, String by) {
		this.section = toSection;
		this.person = toPerson;
		this.due = until;
		this.assignedBy = by;
	}

	public Kind kind() {
		return this.kind;
	}

	/** The code of the indicator or key task. */
	public String subject() {
		return this.subject;
	}

	public String section() {
		return this.section;
	}

	public @Nullable String person() {
		return this.person;
	}

	public @Nullable LocalDate due() {
		return this.due;
	}

	String assignedBy() {
		return this.assignedBy;
	}

	String line() {
		return this.section + (this.person != null ? " " + this.person : "") + (this.due != null ? " " + this.due : "");
	}

	/** What is assigned. */
	public enum Kind {

		INDICATOR, KEY_TASK

	}

}
