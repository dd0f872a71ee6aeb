package org.ziping.dossier;

import java.util.List;
import java.util.Set;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

import org.ziping.core.Digest;

/** A review area: which parts it covers, who may review it, and what they said last. */
@Entity
@Table(name = "dossier_area")
public class Area {

	@Id
	private String id;

	private String dossier;

	private String code;

	private String name;

	private int position;

	@Convert(converter = WordsConverter.class)
	private List<String> parts = List.of();

	@Convert(converter = WordsConverter.class)
	private List<String> members = List.of();

	@Enumerated(EnumType.STRING)
	private AreaState state = AreaState.TO_REVIEW;

	@Column(name = "seen_manifest", length = 1_000_000)
	@JdbcTypeCode(SqlTypes.LONGVARCHAR)
	private @Nullable String seen;

	protected Area() {
	}

	Area(String id, String dossier, int position, GroupPlan.AreaPlan plan) {
		this.id = id;
		this.dossier = dossier;
		this.position = position;
		this.code = plan.code();
		this.name = plan.name();
		this.parts = plan.parts();
		this.members = plan.members();
	}

	public String code() {
		return this.code;
	}

	public String name() {
		return this.name;
	}

	/** Beginnings of the keys of the parts it covers. */
	public List<String> parts() {
		return this.parts;
	}

	public List<String> members() {
		return this.members;
	}

	public AreaState state() {
		return this.state;
	}

	/** Whether the part belongs here. */
	public boolean covers(String key) {
		return this.parts.stream().anyMatch(key::startsWith);
	}

	boolean returned() {
		return this.state == AreaState.RETURNED || this.state == AreaState.RETURNED_SEE_AGAIN;
	}

	/**
	 * What reads differently from what its reviewer saw last; nothing before the first
	 * look.
	 */
	Set<String> changedSince(Manifest now) {
		return (this.seen != null) ? now.differingFrom(Manifest.parse(this.seen)) : Set.of();
	}

	/** Passed on exactly this content. */
	boolean validFor(Manifest now) {
		return this.state == AreaState.PASSED && this.seen != null && passedOn().equals(now.digest());
	}

	Digest passedOn() {
		return Digest.sm3((this.seen != null) ? this.seen : "");
	}

	void pass(Manifest shown) {
		this.state = AreaState.PASSED;
		this.seen = shown.text();
	}

	void sendBack(Manifest shown, boolean wantsToSeeAgain) {
		this.state = wantsToSeeAgain ? AreaState.RETURNED_SEE_AGAIN : AreaState.RETURNED;
		this.seen = shown.text();
	}

	/**
	 * Every opinion is answered: it counts as passed when the answers changed nothing but
	 * what was asked, else it is looked at again.
	 */
	void answered(Manifest now, Set<String> partsAskedFor) {
		if (this.state == AreaState.RETURNED && this.seen != null
				&& partsAskedFor.containsAll(now.differingFrom(Manifest.parse(this.seen)))) {
			pass(now);
		}
		else if (returned()) {
			this.state = AreaState.TO_REVIEW;
		}
	}

}
