package org.ziping.dossier;

import java.util.List;
import java.util.Set;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;

import org.ziping.core.Digest;

/** One part of a frozen version, by value: written once. */
@Entity
@Immutable
@Table(name = "dossier_frozen_part")
class FrozenPartRow {

	@Id
	private String id;

	private String dossier;

	@Column(name = "version_number")
	private int versionNumber;

	@Column(name = "part_key")
	private String partKey;

	private String name;

	@Convert(converter = WordsConverter.class)
	private List<String> authors;

	@Convert(converter = DigestConverter.class)
	private Digest digest;

	@Lob
	private byte[] content;

	protected FrozenPartRow() {
	}

	FrozenPartRow(String id, String dossier, int versionNumber, FrozenPart part) {
		this.id = id;
		this.dossier = dossier;
		this.versionNumber = versionNumber;
		this.partKey = part.key();
		this.name = part.name();
		this.authors = part.authors().stream().sorted().toList();
		this.digest = part.digest();
		this.content = part.bytes();
	}

	int versionNumber() {
		return this.versionNumber;
	}

	FrozenPart part() {
		return new FrozenPart(this.partKey, this.name, Set.copyOf(this.authors), this.digest, this.content);
	}

}
