package org.ziping.dossier;

import java.time.Instant;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;

import org.ziping.core.Refusal;

/** An opinion pinned to a place of the content, and its answer. */
@Entity
@Table(name = "dossier_comment")
public class Comment {

	@Id
	private String id;

	private String dossier;

	private int round;

	private @Nullable String area;

	private @Nullable String section;

	private String author;

	private String anchor;

	private @Nullable String quote;

	@Column(name = "words")
	private String text;

	@Column(name = "see_again")
	private boolean wantsToSeeAgain;

	@Column(name = "written_at")
	private Instant at;

	@Enumerated(EnumType.STRING)
	@Column(name = "answer_kind")
	private @Nullable AnswerKind answerKind;

	@Column(name = "answer_words")
	private @Nullable String answerText;

	@Column(name = "answered_by")
	private @Nullable String answeredBy;

	@Column(name = "answered_at")
	private @Nullable Instant answeredAt;

	@Version
	@Column(name = "lock_version")
	private long lockVersion;

	protected Comment() {
	}

	Comment(String id, String dossier, int round, @Nullable String area, @Nullable String section, String author,
			NewComment words, Instant at) {
		this.id = id;
		this.dossier = dossier;
		this.round = round;
		this.area = area;
		this.section = section;
		this.author = author;
		this.anchor = words.anchor();
		this.quote = words.quote();
		this.text = words.text();
		this.wantsToSeeAgain = words.wantsToSeeAgain();
		this.at = at;
	}

	public String id() {
		return this.id;
	}

	public String dossier() {
		return this.dossier;
	}

	public int round() {
		return this.round;
	}

	public @Nullable String area() {
		return this.area;
	}

	/** The section that objected, where it is an objection. */
	public @Nullable String section() {
		return this.section;
	}

	public String author() {
		return this.author;
	}

	/** A part's key, with the place in it after {@code #}. */
	public String anchor() {
		return this.anchor;
	}

	/** The part it is pinned to. */
	public String part() {
		int mark = this.anchor.indexOf('#');
		return (mark < 0) ? this.anchor : this.anchor.substring(0, mark);
	}

	public @Nullable String quote() {
		return this.quote;
	}

	public String text() {
		return this.text;
	}

	public boolean wantsToSeeAgain() {
		return this.wantsToSeeAgain;
	}

	public Instant at() {
		return this.at;
	}

	public boolean answered() {
		return this.answerKind != null;
	}

	public @Nullable Answer answer() {
		return (this.answerKind == null) ? null
				: new Answer(this.answerKind, this.answerText, this.answeredBy, this.answeredAt);
	}

	void answer(Answer answer) {
		if (answer.kind() == AnswerKind.NOT_CHANGED && answer.text().isBlank()) {
			throw Refusal.of("dossier.answer-reason");
		}
		this.answerKind = answer.kind();
		this.answerText = answer.text();
		this.answeredBy = answer.by();
		this.answeredAt = answer.at();
	}

}
