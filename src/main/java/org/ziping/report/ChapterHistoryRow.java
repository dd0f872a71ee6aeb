package org.ziping.report;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** What a chapter said at one time; written once. */
@Entity
@Immutable
@Table(name = "report_chapter_history")
class ChapterHistoryRow {

	@Id
	private String id;

	private String dossier;

	private String chapter;

	private int edition;

	@Column(length = 1_000_000)
	@JdbcTypeCode(SqlTypes.LONGVARCHAR)
	private String content;

	private String person;

	@Column(name = "person_name")
	private String personName;

	@JdbcTypeCode(SqlTypes.TIMESTAMP)
	@Column(name = "changed_at")
	private Instant changedAt;

	@SuppressWarnings("NullAway.Init")
	protected ChapterHistoryRow() {
	}

	ChapterHistoryRow(String dossier, String chapter, int edition, String content, String person, String personName,
			Instant changedAt) {
		this.id = UUID.randomUUID().toString();
		this.dossier = dossier;
		this.chapter = chapter;
		this.edition = edition;
		this.content = content;
		this.person = person;
		this.personName = personName;
		this.changedAt = changedAt;
	}

}
