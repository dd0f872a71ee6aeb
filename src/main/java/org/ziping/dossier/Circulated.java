package org.ziping.dossier;

import java.time.Instant;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

import org.ziping.core.Actor;

/** That somebody was sent an evaluation to read (抄送, 传阅), and has read it (已阅). */
@Entity
@Table(name = "dossier_circulated")
public class Circulated {

	@Id
	private String id;

	private String dossier;

	private String person;

	@Column(name = "sent_by")
	private String sentBy;

	@Column(name = "sent_name")
	private String sentName;

	private String note;

	@Column(name = "sent_at")
	private Instant sentAt;

	@Column(name = "read_at")
	private @Nullable Instant readAt;

	protected Circulated() {
	}

	Circulated(String id, String dossier, String person, String note, Actor by, Instant at) {
		this.id = id;
		this.dossier = dossier;
		this.person = person;
		this.note = note;
		this.sentBy = by.person();
		this.sentName = by.name();
		this.sentAt = at;
	}

	public String id() {
		return this.id;
	}

	public String dossier() {
		return this.dossier;
	}

	public String person() {
		return this.person;
	}

	public String sentName() {
		return this.sentName;
	}

	public String note() {
		return this.note;
	}

	public Instant sentAt() {
		return this.sentAt;
	}

	public @Nullable Instant readAt() {
		return this.readAt;
	}

	void read(Instant at) {
		if (this.readAt == null) {
			this.readAt = at;
		}
	}

}
