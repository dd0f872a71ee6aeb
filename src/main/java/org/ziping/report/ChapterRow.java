package org.ziping.report;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.ziping.core.Actor;

/** A chapter as it stands now. */
@Entity
@Table(name = "report_chapter")
class ChapterRow {

	@Id
	private String id;

	private String dossier;

	private String chapter;

	@Column(length = 1_000_000)
	@JdbcTypeCode(SqlTypes.LONGVARCHAR)
	private String content = "[]";

	private int edition;

	private String person = "";

	@Column(name = "person_name")
	private String personName = "";

	@JdbcTypeCode(SqlTypes.TIMESTAMP)
	@Column(name = "changed_at")
	private Instant changedAt = Instant.EPOCH;

	@Version
	@Column(name = "lock_version")
	private @Nullable Long lockVersion;

	@SuppressWarnings("NullAway.Init")
	protected ChapterRow() {
	}

	ChapterRow(String dossier, String chapter) {
		this.id = UUID.randomUUID().toString();
		this.dossier = dossier;
		this.chapter = chapter;
	}

	void write(String words, Actor by, Instant at) {
		this.content = words;
		this.person = by.person();
		this.personName = by.name();
		this.changedAt = at;
		this.edition++;
	}

	ChapterHistoryRow asHistory() {
		return new ChapterHistoryRow(this.dossier, this.chapter, this.edition, this.content, this.person,
				this.personName, this.changedAt);
	}

	String chapter() {
		return this.chapter;
	}

	String content() {
		return this.content;
	}

	int edition() {
		return this.edition;
	}

	Chapter chapter(Template.Outline outline) {
		return new Chapter(outline, TextJson.read(this.content), this.edition, this.personName, this.changedAt);
	}

}
