package org.ziping.dossier;

import java.time.Instant;
import java.util.List;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;

import org.ziping.core.Actor;
import org.ziping.core.Refusal;
import org.ziping.core.Verdict;

/** One answer that a consultation wants, from one person or from one of several. */
@Entity
@Table(name = "dossier_seat")
public class Seat {

	@Id
	private String id;

	private String dossier;

	private String consultation;

	private int place;

	@Convert(converter = WordsConverter.class)
	private List<String> people = List.of();

	@Enumerated(EnumType.STRING)
	private @Nullable Verdict verdict;

	private @Nullable String words;

	@Column(name = "said_by")
	private @Nullable String saidBy;

	@Column(name = "said_name")
	private @Nullable String saidName;

	@Column(name = "said_at")
	private @Nullable Instant saidAt;

	@Version
	@Column(name = "lock_version")
	private long lockVersion;

	protected Seat() {
	}

	Seat(String id, Consultation consultation, int place, List<String> people) {
		this.id = id;
		this.dossier = consultation.dossier();
		this.consultation = consultation.id();
		this.place = place;
		this.people = List.copyOf(people);
	}

	public String id() {
		return this.id;
	}

	public String consultation() {
		return this.consultation;
	}

	public List<String> people() {
		return this.people;
	}

	public @Nullable Verdict verdict() {
		return this.verdict;
	}

	public @Nullable String words() {
		return this.words;
	}

	public @Nullable String saidBy() {
		return this.saidBy;
	}

	public @Nullable String saidName() {
		return this.saidName;
	}

	public boolean answered() {
		return this.verdict != null;
	}

	void answer(Verdict said, @Nullable String opinion, Actor by, Instant at) {
		if (answered()) {
			throw Refusal.of("dossier.consult-answered");
		}
		this.verdict = said;
		this.words = opinion;
		this.saidBy = by.person();
		this.saidName = by.name();
		this.saidAt = at;
	}

}
