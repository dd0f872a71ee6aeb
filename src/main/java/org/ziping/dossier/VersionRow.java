package org.ziping.dossier;

import java.time.Instant;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

import org.ziping.core.Digest;

/** The head of a frozen version: written once. */
@Entity
@Immutable
@Table(name = "dossier_version")
class VersionRow {

	@Id
	private String id;

	private String dossier;

	@Column(name = "version_number")
	private int number;

	@Convert(converter = DigestConverter.class)
	private Digest sm3;

	@Convert(converter = DigestConverter.class)
	private Digest sha256;

	@Column(name = "frozen_at")
	private Instant frozenAt;

	@Column(name = "frozen_by")
	private String frozenBy;

	@Column(name = "finalised_from")
	private @Nullable Integer finalisedFrom;

	protected VersionRow() {
	}

	VersionRow(String id, String dossier, Version version) {
		this.id = id;
		this.dossier = dossier;
		this.number = version.number();
		this.sm3 = version.sm3();
		this.sha256 = version.sha256();
		this.frozenAt = version.frozenAt();
		this.frozenBy = version.frozenBy();
		this.finalisedFrom = version.finalisedFrom();
	}

	int number() {
		return this.number;
	}

	Version with(java.util.List<FrozenPart> parts) {
		return new Version(this.number, this.sm3, this.sha256, this.frozenAt, this.frozenBy, this.finalisedFrom, parts);
	}

}
