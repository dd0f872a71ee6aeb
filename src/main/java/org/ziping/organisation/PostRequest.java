package org.ziping.organisation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;

import org.ziping.core.Actor;
import org.ziping.core.Refusal;

/** What one person asks about somebody's posts and a second person decides. */
@Entity
@Table(name = "organisation_request")
public class PostRequest {

	/** What is asked; worded by {@code organisation.request.<NAME>}. */
	public enum Kind {

		APPOINT, DISMISS, HAND_OVER

	}

	/** How it stands; worded by {@code organisation.request.state.<NAME>}. */
	public enum State {

		ASKED, CONFIRMED, REFUSED, WITHDRAWN

	}

	@Id
	private String id;

	@Enumerated(EnumType.STRING)
	private Kind kind;

	private String person;

	private @Nullable String successor;

	private @Nullable String post;

	private String unit;

	private @Nullable String section;

	@Enumerated(EnumType.STRING)
	@Column(name = "post_role")
	private @Nullable Role role;

	private @Nullable String title;

	private @Nullable LocalDate begins;

	private @Nullable LocalDate ends;

	private String reason;

	private boolean leaves;

	@Column(name = "asked_by")
	private String askedBy;

	@Column(name = "asked_at")
	private Instant askedAt;

	@Enumerated(EnumType.STRING)
	private State state = State.ASKED;

	@Column(name = "decided_by")
	private @Nullable String decidedBy;

	@Column(name = "decided_at")
	private @Nullable Instant decidedAt;

	private @Nullable String answer;

	@Version
	@Column(name = "row_version")
	private long version;

	@SuppressWarnings("NullAway.Init")
	protected PostRequest() {
	}

	private PostRequest(Kind kind, String person, String unit, String reason, Actor by, Instant at) {
		this.id = UUID.randomUUID().toString();
		this.kind = kind;
		this.person = person;
		this.unit = unit;
		this.reason = reason;
		this.askedBy = by.person();
		this.askedAt = at;
	}

	static PostRequest appoint(Post post, @Nullable LocalDate from, @Nullable LocalDate until, String reason, Actor by,
			Instant at) {
		PostRequest asked = new PostRequest(Kind.APPOINT, post.person(), post.unit(), reason, by, at);
		asked.section = post.section();
		asked.role = post.role();
		asked.title = post.title();
		asked.begins = from;
		asked.ends = until;
		return asked;
	}

	static PostRequest dismiss(Tenure held, LocalDate lastDay, String reason, Actor by, Instant at) {
		PostRequest asked = appoint(held.post(), held.from(), lastDay, reason, by, at);
		asked.kind = Kind.DISMISS;
		asked.post = held.id();
		return asked;
	}

	static PostRequest handOver(String from, String to, String unit, boolean leaves, String reason, Actor by,
			Instant at) {
		PostRequest asked = new PostRequest(Kind.HAND_OVER, from, unit, reason, by, at);
		asked.successor = to;
		asked.leaves = leaves;
		return asked;
	}

	/** Never by who asked, nor by whom it is about. */
	void decide(State to, @Nullable String answer, Actor by, Instant at) {
		if (this.state != State.ASKED) {
			throw Refusal.of("organisation.request-decided");
		}
		if (to != State.WITHDRAWN && by.person().equals(this.askedBy)) {
			throw Refusal.of("organisation.second-person");
		}
		if (to != State.WITHDRAWN && (by.person().equals(this.person) || by.person().equals(this.successor))) {
			throw Refusal.of("organisation.role-for-oneself");
		}
		this.state = to;
		this.answer = answer;
		this.decidedBy = by.person();
		this.decidedAt = at;
	}

	/** The post that is asked for; not of a hand-over, which is about all of them. */
	Post asked() {
		return new Post(this.person, this.unit, this.section, Objects.requireNonNull(this.role),
				Objects.requireNonNull(this.title));
	}

	public String id() {
		return this.id;
	}

	public Kind kind() {
		return this.kind;
	}

	public String person() {
		return this.person;
	}

	public @Nullable String successor() {
		return this.successor;
	}

	@Nullable String post() {
		return this.post;
	}

	public String unit() {
		return this.unit;
	}

	public @Nullable String section() {
		return this.section;
	}

	public @Nullable Role role() {
		return this.role;
	}

	public @Nullable String title() {
		return this.title;
	}

	public @Nullable LocalDate begins() {
		return this.begins;
	}

	public @Nullable LocalDate ends() {
		return this.ends;
	}

	public String reason() {
		return this.reason;
	}

	/** Whether the one who hands over leaves the house afterwards. */
	public boolean leaves() {
		return this.leaves;
	}

	public String askedBy() {
		return this.askedBy;
	}

	public Instant askedAt() {
		return this.askedAt;
	}

	public State state() {
		return this.state;
	}

	public @Nullable String decidedBy() {
		return this.decidedBy;
	}

	public @Nullable Instant decidedAt() {
		return this.decidedAt;
	}

	public @Nullable String answer() {
		return this.answer;
	}

}
