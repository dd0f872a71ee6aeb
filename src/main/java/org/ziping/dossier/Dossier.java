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
import org.jspecify.annotations.Nullable;

import org.ziping.core.Digest;
import org.ziping.core.FiscalYear;
import org.ziping.core.Refusal;

/** One unit's file for one year: how far it is, who writes it, which version counts. */
@Entity
@Table(name = "dossier_dossier")
public class Dossier {

	@Id
	private String id;

	@Convert(converter = YearConverter.class)
	@Column(name = "fiscal_year")
	private FiscalYear year;

	private String unit;

	private String campaign;

	@Column(name = "business_key")
	private String businessKey;

	@Enumerated(EnumType.STRING)
	private DossierStatus status = DossierStatus.PREPARING;

	private int round = 1;

	@Column(name = "reviewed_before")
	private boolean reviewedBefore;

	@Column(name = "version_in_force")
	private @Nullable Integer versionInForce;

	private @Nullable String drafter;

	private @Nullable String leader;

	private @Nullable String confirmer;

	@Convert(converter = WordsConverter.class)
	private List<String> deputies = List.of();

	@Convert(converter = WordsConverter.class)
	private List<String> members = List.of();

	@Column(name = "agreed_by")
	private @Nullable String agreedBy;

	@Column(name = "final_digest")
	@Convert(converter = DigestConverter.class)
	private @Nullable Digest finalDigest;

	private boolean paused;

	@Column(name = "created_at")
	private Instant createdAt;

	protected Dossier() {
	}

	Dossier(String id, FiscalYear year, String unit, String campaign, Instant createdAt) {
		this.id = id;
		this.year = year;
		this.unit = unit;
		this.campaign = campaign;
		this.businessKey = year + "/" + unit;
		this.createdAt = createdAt;
	}

	public String id() {
		return this.id;
	}

	public FiscalYear year() {
		return this.year;
	}

	public String unit() {
		return this.unit;
	}

	public String campaign() {
		return this.campaign;
	}

	public String businessKey() {
		return this.businessKey;
	}

	public DossierStatus status() {
		return this.status;
	}

	/** Which round of review it is in, from one. */
	public int round() {
		return this.round;
	}

	/** The frozen version that decisions are made on; empty while content may change. */
	public @Nullable Integer versionInForce() {
		return this.versionInForce;
	}

	/** The writer in charge: who last completed the draft or the revision. */
	public @Nullable String drafter() {
		return this.drafter;
	}

	public Instant createdAt() {
		return this.createdAt;
	}

	boolean reviewedBefore() {
		return this.reviewedBefore;
	}

	Group group() {
		return new Group(this.leader, this.confirmer, this.deputies, this.members, this.agreedBy);
	}

	/** Chain of the audit trail on which everything about it stands. */
	String chain() {
		return "dossier/" + this.id;
	}

	void requireOpen() {
		if (this.status == DossierStatus.CLOSED) {
			throw Refusal.of("dossier.closed", this.year.value());
		}
		if (this.status == DossierStatus.TERMINATED) {
			throw Refusal.of("dossier.terminated", this.year.value());
		}
		if (this.paused) {
			throw Refusal.of("dossier.paused");
		}
	}

	void form(GroupPlan plan) {
		if (this.status != DossierStatus.PREPARING) {
			throw Refusal.of("dossier.group-fixed");
		}
		this.leader = plan.leader();
		this.confirmer = plan.confirmer();
		this.deputies = plan.deputies();
		this.members = plan.members();
		this.agreedBy = null;
	}

	void agreeGroup(String person) {
		if (this.leader == null) {
			throw Refusal.of("dossier.group-missing");
		}
		if (!this.leader.equals(person)) {
			throw Refusal.of("dossier.group-agreed-by-leader");
		}
		this.agreedBy = person;
	}

	/** 暂停: nothing is done and nothing is reminded of until it goes on. */
	public boolean paused() {
		return this.paused;
	}

	void pause(boolean paused) {
		if (this.paused == paused) {
			throw Refusal.of(paused ? "dossier.paused-already" : "dossier.goes-on-already");
		}
		this.paused = paused;
	}

	void terminate() {
		this.paused = false;
		requireOpen();
		this.status = DossierStatus.TERMINATED;
	}

	void moveTo(DossierStatus next) {
		this.status = next;
	}

	void writtenBy(String person) {
		this.drafter = person;
	}

	void reviewed() {
		this.reviewedBefore = true;
	}

	void nextRound() {
		this.round++;
	}

	void freeze(int version) {
		this.versionInForce = version;
		this.finalDigest = null;
	}

	/** The volume no longer counts: content may change again. */
	void voidVersion() {
		this.versionInForce = null;
		this.finalDigest = null;
	}

	void confirmFinal(Digest digest) {
		this.finalDigest = digest;
	}

}
