package org.ziping.dossier;

import java.time.Instant;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A marked change as it is kept, with who marked it on which version. */
@Entity
@Table(name = "dossier_marked_change")
class MarkedChangeRow {

	@Id
	private String id;

	private String dossier;

	@Column(name = "version_number")
	private int versionNumber;

	private int position;

	private String part;

	@Column(name = "from_words")
	private String from;

	@Column(name = "to_words")
	private String to;

	@Column(name = "marked_by")
	private String markedBy;

	@Column(name = "marked_at")
	private Instant at;

	protected MarkedChangeRow() {
	}

	MarkedChangeRow(String id, String dossier, int versionNumber, int position, MarkedChange change, String by,
			Instant at) {
		this.id = id;
		this.dossier = dossier;
		this.versionNumber = versionNumber;
		this.position = position;
		this.part = change.part();
		this.from = change.from();
		this.to = change.to();
		this.markedBy = by;
		this.at = at;
	}

	String markedBy() {
		return this.markedBy;
	}

	MarkedChange change() {
		return new MarkedChange(this.part, this.from, this.to);
	}

}
