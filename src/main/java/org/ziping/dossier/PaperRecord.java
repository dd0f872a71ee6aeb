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
import org.jspecify.annotations.Nullable;

import org.ziping.core.Refusal;

/** A decision that a leader signed on paper and the office recorded in his name (代录). */
@Entity
@Table(name = "dossier_paper")
public class PaperRecord {

	@Id
	private String decision;

	private String dossier;

	private String person;

	@Column(name = "recorded_by")
	private String recordedBy;

	@Column(name = "recorded_name")
	private String recordedName;

	@Column(name = "signed_on")
	private LocalDate signedOn;

	private String scan;

	@Enumerated(EnumType.STRING)
	private PaperState state = PaperState.WAITING;

	private @Nullable String words;

	@Column(name = "said_at")
	private @Nullable Instant saidAt;

	@Version
	@Column(name = "lock_version")
	private long lockVersion;

	protected PaperRecord() {
	}

	PaperRecord(Decision decision, PaperSigned paper) {
		this.decision = decision.id();
		this.dossier = decision.dossier();
		this.person = decision.person();
		this.recordedBy = paper.by().person();
		this.recordedName = paper.by().name();
		this.signedOn = paper.on();
		this.scan = paper.scan();
	}

	public String decision() {
		return this.decision;
	}

	public String dossier() {
		return this.dossier;
	}

	/** Whose decision it is. */
	public String person() {
		return this.person;
	}

	public String recordedBy() {
		return this.recordedBy;
	}

	public String recordedName() {
		return this.recordedName;
	}

	public LocalDate signedOn() {
		return this.signedOn;
	}

	/** The evidence file that shows the signature. */
	public String scan() {
		return this.scan;
	}

	public PaperState state() {
		return this.state;
	}

	public @Nullable String words() {
		return this.words;
	}

	void confirm(Instant at) {
		if (this.state == PaperState.CONFIRMED) {
			throw Refusal.of("dossier.paper-said");
		}
		this.state = PaperState.CONFIRMED;
		this.saidAt = at;
	}

	void object(String why, Instant at) {
		if (this.state != PaperState.WAITING) {
			throw Refusal.of("dossier.paper-said");
		}
		if (why.isBlank()) {
			throw Refusal.of("dossier.paper-reason");
		}
		this.state = PaperState.OBJECTED;
		this.words = why;
		this.saidAt = at;
	}

}
