package org.ziping.submission.disclosure;

import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;

/** What a unit says is public, where its site may not be fetched. */
@Entity
@Immutable
@Table(name = "submission_given_file")
class GivenFile {

	@Id
	private String id;

	private String dossier;

	@Lob
	@Column(name = "file_bytes")
	private byte[] bytes;

	@SuppressWarnings("NullAway.Init")
	protected GivenFile() {
	}

	GivenFile(String dossier, byte[] bytes) {
		this.id = UUID.randomUUID().toString();
		this.dossier = dossier;
		this.bytes = bytes.clone();
	}

	String id() {
		return this.id;
	}

	byte[] bytes() {
		return this.bytes.clone();
	}

}
