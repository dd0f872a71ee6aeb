package org.ziping.submission.finance;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

import org.ziping.core.Digest;
import org.ziping.dossier.Decision;
import org.ziping.dossier.Dossier;
import org.ziping.submission.Reading;

/** One version before the finance bureau: when it came, and how it left the desk. */
@Entity
@Table(name = "submission_arrival")
public class Arrival {

	@Id
	private String id;

	private String dossier;

	private String campaign;

	private String unit;

	@Column(name = "version_number")
	private int version;

	private int attempt;

	@Column(name = "content_digest")
	private String contentDigest;

	private @Nullable BigDecimal points;

	private @Nullable String grade;

	@Column(name = "person_name")
	private String personName;

	@JdbcTypeCode(SqlTypes.TIMESTAMP)
	@Column(name = "arrived_at")
	private Instant at;

	@Enumerated(EnumType.STRING)
	private State state = State.WAITING;

	@JdbcTypeCode(SqlTypes.TIMESTAMP)
	@Column(name = "ended_at")
	private @Nullable Instant endedAt;

	@Column(name = "ended_name")
	private @Nullable String endedName;

	@Enumerated(EnumType.STRING)
	@Column(name = "return_kind")
	private @Nullable ReturnKind kind;

	@Column(name = "return_words")
	private @Nullable String words;

	@SuppressWarnings("NullAway.Init")
	protected Arrival() {
	}

	Arrival(Dossier of, Reading reading, Digest content, int attempt, String personName, Instant at) {
		this.id = UUID.randomUUID().toString();
		this.dossier = of.id();
		this.campaign = of.campaign();
		this.unit = of.unit();
		this.version = reading.version();
		this.attempt = attempt;
		this.contentDigest = content.toString();
		this.points = reading.total();
		this.grade = reading.grade();
		this.personName = personName;
		this.at = at;
	}

	/** Where it stands. */
	public enum State {

		WAITING, RETURNED, RECEIVED, STOPPED

	}

	void returned(Decision by, ReturnKind kind) {
		end(State.RETURNED, by.at(), by.personName());
		this.kind = kind;
		this.words = by.opinion();
	}

	void end(State how, Instant at, @Nullable String who) {
		this.state = how;
		this.endedAt = at;
		this.endedName = who;
	}

	public String dossier() {
		return this.dossier;
	}

	public String unit() {
		return this.unit;
	}

	public int version() {
		return this.version;
	}

	/** How often this version came; more than once after a return for its form. */
	public int attempt() {
		return this.attempt;
	}

	/** Of what came: whoever receives it agrees to exactly that. */
	public String contentDigest() {
		return this.contentDigest;
	}

	/** The unit's own score. */
	public @Nullable BigDecimal points() {
		return this.points;
	}

	public @Nullable String grade() {
		return this.grade;
	}

	/** Who submitted it. */
	public String personName() {
		return this.personName;
	}

	public Instant at() {
		return this.at;
	}

	public State state() {
		return this.state;
	}

	public boolean isWaiting() {
		return this.state == State.WAITING;
	}

	public boolean isReturned() {
		return this.state == State.RETURNED;
	}

	public @Nullable Instant endedAt() {
		return this.endedAt;
	}

	public @Nullable String endedName() {
		return this.endedName;
	}

	public @Nullable ReturnKind kind() {
		return this.kind;
	}

	/** The fixed reasons that were chosen. */
	public List<String> reasons() {
		return ReturnWords.of(this.words).reasons();
	}

	/** What was said beside them. */
	public String said() {
		return ReturnWords.of(this.words).said();
	}

}
