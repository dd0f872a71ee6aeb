package org.ziping.notification;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * Something a person was told: which sentence, about what, and whether they have read it.
 */
@Entity
@Table(name = "notification_note")
public class Note {

	/** Stands between the arguments of a sentence; nobody can type it. */
	static final String BETWEEN = "\u001f";

	@Id
	private String id;

	private String person;

	private String task;

	private String dossier;

	private String kind;

	private LocalDate toldOn;

	private String textKey;

	private String textArguments;

	private String link;

	@JdbcTypeCode(SqlTypes.TIMESTAMP)
	private Instant toldAt;

	@JdbcTypeCode(SqlTypes.TIMESTAMP)
	private @Nullable Instant readAt;

	@SuppressWarnings("NullAway.Init")
	protected Note() {
	}

	void read(Instant at) {
		if (this.readAt == null) {
			this.readAt = at;
		}
	}

	public String id() {
		return this.id;
	}

	public String person() {
		return this.person;
	}

	public String task() {
		return this.task;
	}

	public String dossier() {
		return this.dossier;
	}

	public String kind() {
		return this.kind;
	}

	public LocalDate toldOn() {
		return this.toldOn;
	}

	public String textKey() {
		return this.textKey;
	}

	public List<String> textArguments() {
		return List.of(this.textArguments.split(BETWEEN, -1));
	}

	/** Where the person goes from here, as a path of the house. */
	public String link() {
		return this.link;
	}

	public Instant toldAt() {
		return this.toldAt;
	}

	public boolean isRead() {
		return this.readAt != null;
	}

}
