package org.ziping.dossier;

import java.time.Instant;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

import org.ziping.core.Actor;
import org.ziping.core.Digest;
import org.ziping.core.Verdict;

/** What a natural person decided in a step, on exactly which content. Never changed. */
@Entity
@Immutable
@Table(name = "dossier_decision")
public class Decision {

	@Id
	private String id;

	private String dossier;

	private long number;

	private String step;

	private @Nullable String section;

	private @Nullable String area;

	private String person;

	@Column(name = "person_name")
	private String personName;

	@Column(name = "on_behalf_of")
	private @Nullable String onBehalfOf;

	private String post;

	@Enumerated(EnumType.STRING)
	private Verdict verdict;

	private @Nullable String opinion;

	@Column(name = "return_to")
	private @Nullable String returnTo;

	@Convert(converter = DigestConverter.class)
	private Digest digest;

	@Column(name = "version_number")
	private @Nullable Integer versionNumber;

	private int round;

	@Column(name = "one_person")
	private boolean onePerson;

	private @Nullable String task;

	@Column(name = "decided_at")
	private Instant at;

	protected Decision() {
	}

	Decision(String id, String dossier, long number, Subject subject, Actor actor, String post, Said said, Instant at) {
		this.id = id;
		this.dossier = dossier;
		this.number = number;
		this.step = subject.step();
		this.section = subject.section();
		this.area = subject.area();
		this.round = subject.round();
		this.task = subject.task();
		this.digest = subject.digest();
		this.versionNumber = subject.version();
		this.person = actor.person();
		this.personName = actor.name();
		this.onBehalfOf = actor.onBehalfOf();
		this.post = post;
		this.verdict = said.verdict();
		this.opinion = said.opinion();
		this.returnTo = said.returnTo();
		this.onePerson = said.onePerson();
		this.at = at;
	}

	/** What was decided on. */
	record Subject(String step, @Nullable String section, @Nullable String area, int round, @Nullable String task,
			Digest digest, @Nullable Integer version) {
	}

	/** What was said. */
	record Said(Verdict verdict, @Nullable String opinion, @Nullable String returnTo, boolean onePerson) {
	}

	public String id() {
		return this.id;
	}

	public String dossier() {
		return this.dossier;
	}

	/** Its place in the order of decisions. */
	public long number() {
		return this.number;
	}

	public String step() {
		return this.step;
	}

	public @Nullable String section() {
		return this.section;
	}

	public @Nullable String area() {
		return this.area;
	}

	public String person() {
		return this.person;
	}

	public String personName() {
		return this.personName;
	}

	public @Nullable String onBehalfOf() {
		return this.onBehalfOf;
	}

	/** The posts in which it was made, in words. */
	public String post() {
		return this.post;
	}

	public Verdict verdict() {
		return this.verdict;
	}

	public @Nullable String opinion() {
		return this.opinion;
	}

	public @Nullable String returnTo() {
		return this.returnTo;
	}

	public Digest digest() {
		return this.digest;
	}

	public @Nullable Integer versionNumber() {
		return this.versionNumber;
	}

	public int round() {
		return this.round;
	}

	/** A section of one person handed in and confirmed in one act. */
	public boolean onePerson() {
		return this.onePerson;
	}

	public @Nullable String task() {
		return this.task;
	}

	public Instant at() {
		return this.at;
	}

	boolean agrees() {
		return this.verdict == Verdict.PASS || this.verdict == Verdict.PASS_WITH_CHANGES;
	}

	boolean on(int version) {
		return this.versionNumber != null && this.versionNumber == version;
	}

}
