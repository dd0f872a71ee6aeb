package org.ziping.dossier;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;

import org.ziping.core.Digest;
import org.ziping.core.Refusal;

/** One section's contribution: a row with a life and a version of its own. */
@Entity
@Table(name = "dossier_contribution")
public class Contribution {

	@Id
	private String id;

	private String dossier;

	private String section;

	private int position;

	@Enumerated(EnumType.STRING)
	private ContributionState state = ContributionState.NOT_STARTED;

	private @Nullable String reason;

	@Column(name = "handed_in_by")
	private @Nullable String handedInBy;

	@Convert(converter = DigestConverter.class)
	private @Nullable Digest digest;

	@Column(name = "standing_digest")
	@Convert(converter = DigestConverter.class)
	private @Nullable Digest standing;

	@Column(name = "agreed_digest")
	@Convert(converter = DigestConverter.class)
	private @Nullable Digest agreedOn;

	@Version
	@Column(name = "lock_version")
	private long lockVersion;

	protected Contribution() {
	}

	Contribution(String id, String dossier, int position, String section) {
		this.id = id;
		this.dossier = dossier;
		this.position = position;
		this.section = section;
	}

	public String section() {
		return this.section;
	}

	public ContributionState state() {
		return this.state;
	}

	/** Why it came back, or what the section objects to. */
	public @Nullable String reason() {
		return this.reason;
	}

	/** Of the content that was handed in or confirmed last. */
	public @Nullable Digest digest() {
		return this.digest;
	}

	public @Nullable String handedInBy() {
		return this.handedInBy;
	}

	/** Confirmed, and nobody changed it while sections could write. */
	boolean confirmedOn(Digest now) {
		return (this.state == ContributionState.CONFIRMED || this.state == ContributionState.AGREED
				|| this.state == ContributionState.OBJECTED) && (now.equals(this.digest) || now.equals(this.standing));
	}

	boolean agreedOn(Digest now) {
		return this.state == ContributionState.AGREED && now.equals(this.agreedOn);
	}

	void handIn(Digest shown, String by) {
		if (!this.state.open()) {
			throw Refusal.of("dossier.contribution-not-open");
		}
		this.state = ContributionState.HANDED_IN;
		this.digest = shown;
		this.handedInBy = by;
		this.reason = null;
	}

	/** Handed in too early: the section goes on writing. */
	void takeBack() {
		requireHandedIn();
		this.state = ContributionState.FILLING;
		this.handedInBy = null;
	}

	void confirm(Digest shown) {
		requireHandedIn();
		this.state = ContributionState.CONFIRMED;
		this.digest = shown;
	}

	void requireHandedIn() {
		if (this.state != ContributionState.HANDED_IN) {
			throw Refusal.of("dossier.contribution-not-handed-in");
		}
	}

	void sendBack(String why) {
		this.state = ContributionState.RETURNED;
		this.reason = why;
		this.agreedOn = null;
	}

	/**
	 * Others have to hand in again, this one stays: what the finance office wrote into it
	 * meanwhile is shown to the section when it rechecks.
	 */
	void stand(Digest now) {
		this.standing = now;
	}

	void agree(Digest shown) {
		this.state = ContributionState.AGREED;
		this.agreedOn = shown;
		this.reason = null;
	}

	void object(String why) {
		this.state = ContributionState.OBJECTED;
		this.agreedOn = null;
		this.reason = why;
	}

	/** The objection was answered; the section looks again. */
	void objectionAnswered() {
		if (this.state == ContributionState.OBJECTED) {
			this.state = ContributionState.CONFIRMED;
		}
	}

}
