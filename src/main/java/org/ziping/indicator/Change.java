package org.ziping.indicator;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.ziping.core.Actor;

/**
 * One change of a value, answer, assignment or key task: what stood there, what stands
 * there now, who, when. Only ever added.
 */
@Entity
@Table(name = "indicator_change")
public class Change {

	private static final int LONGEST = 1_000_000;

	@Id
	private String id;

	private String dossier;

	private String subject;

	private int edition;

	@Column(name = "before_text", length = LONGEST)
	@JdbcTypeCode(SqlTypes.LONGVARCHAR)
	private @Nullable String before;

	@Column(name = "after_text", length = LONGEST)
	@JdbcTypeCode(SqlTypes.LONGVARCHAR)
	private @Nullable String after;

	private String person;

	@Column(name = "person_name")
	private String personName;

	@JdbcTypeCode(SqlTypes.TIMESTAMP)
	@Column(name = "changed_at")
	private Instant changedAt;

	@SuppressWarnings("NullAway.Init")
	protected Change() {
	}

	Change(String dossier, String subject, int edition, @Nullable String before, @Nullable String after, Actor by,
			Instant at) {
		this.id = UUID.randomUUID().toString();
		this.dossier = dossier;
		this.subject = subject;
		this.edition = edition;
		this.before = before;
		this.after = after;
		this.person = by.person();
		this.personName = by.name();
		this.changedAt = at;
	}

	public int edition() {
		return this.edition;
	}

	public @Nullable String before() {
		return this.before;
	}

	public @Nullable String after() {
		return this.after;
	}

	public String person() {
		return this.person;
	}

	public String personName() {
		return this.personName;
	}

	public Instant changedAt() {
		return this.changedAt;
	}

}
