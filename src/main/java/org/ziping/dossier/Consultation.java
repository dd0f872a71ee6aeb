package org.ziping.dossier;

import java.time.Instant;
import java.time.LocalDate;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import org.ziping.core.Actor;

/** Some people asked beside a step, by whoever has the step. */
@Entity
@Table(name = "dossier_consultation")
public class Consultation {

	@Id
	private String id;

	private String dossier;

	private String task;

	@Enumerated(EnumType.STRING)
	private ConsultationKind kind;

	private boolean needed;

	@Column(name = "asked_by")
	private String askedBy;

	@Column(name = "asked_name")
	private String askedName;

	private String question;

	@Column(name = "due_on")
	private LocalDate due;

	@Column(name = "asked_at")
	private Instant at;

	@Enumerated(EnumType.STRING)
	private State state = State.OPEN;

	@Version
	@Column(name = "lock_version")
	private long lockVersion;

	protected Consultation() {
	}

	Consultation(String id, String dossier, String task, Asking asking, Actor by, Instant at) {
		this.id = id;
		this.dossier = dossier;
		this.task = task;
		this.kind = asking.kind();
		this.needed = asking.needed();
		this.question = asking.question();
		this.due = asking.due();
		this.askedBy = by.person();
		this.askedName = by.name();
		this.at = at;
	}

	/** How far it is. */
	public enum State {

		OPEN, AGREED, OBJECTED, CANCELLED

	}

	public String id() {
		return this.id;
	}

	public String dossier() {
		return this.dossier;
	}

	/** The turn beside which they are asked. */
	public String task() {
		return this.task;
	}

	public ConsultationKind kind() {
		return this.kind;
	}

	/** Whether the step waits for it. */
	public boolean needed() {
		return this.needed;
	}

	public String askedBy() {
		return this.askedBy;
	}

	public String askedName() {
		return this.askedName;
	}

	public String question() {
		return this.question;
	}

	public LocalDate due() {
		return this.due;
	}

	public Instant at() {
		return this.at;
	}

	public State state() {
		return this.state;
	}

	boolean isOpen() {
		return this.state == State.OPEN;
	}

	void end(State how) {
		this.state = how;
	}

}
