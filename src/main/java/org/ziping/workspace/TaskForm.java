package org.ziping.workspace;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.springframework.util.MultiValueMap;

import org.ziping.core.Verdict;
import org.ziping.dossier.MarkedChange;
import org.ziping.dossier.NewComment;
import org.ziping.submission.finance.ReturnWords;
import org.ziping.process.Submission;

/** What a person typed to end a turn; shown again, word by word, when it is refused. */
class TaskForm extends DecisionForm {

	private boolean wantsToSeeAgain;

	private List<String> quote = List.of();

	private List<String> anchor = List.of();

	private List<String> comment = List.of();

	private List<String> reason = List.of();

	private List<String> markPart = List.of();

	private List<String> markFrom = List.of();

	private List<String> markTo = List.of();

	private @Nullable String key;

	/**
	 * The rows of comments and marks as they were typed: binding them would cut a single
	 * row at its commas.
	 */
	TaskForm withRows(MultiValueMap<String, String> typed) {
		this.quote = typed.getOrDefault("quote", List.of());
		this.anchor = typed.getOrDefault("anchor", List.of());
		this.comment = typed.getOrDefault("comment", List.of());
		this.reason = typed.getOrDefault("reason", List.of());
		this.markPart = typed.getOrDefault("markPart", List.of());
		this.markFrom = typed.getOrDefault("markFrom", List.of());
		this.markTo = typed.getOrDefault("markTo", List.of());
		return this;
	}

	/** The changes asked for, where the verdict asks for changes at all. */
	List<MarkedChange> marks() {
		List<MarkedChange> marks = new ArrayList<>();
		for (int at = 0; getVerdict() == Verdict.PASS_WITH_CHANGES && at < this.markFrom.size(); at++) {
			if (!this.markFrom.get(at).isBlank()) {
				marks.add(new MarkedChange(at(this.markPart, at), this.markFrom.get(at).strip(),
						at(this.markTo, at).strip()));
			}
		}
		return marks;
	}

	Submission submission(String taskId) {
		return new Submission(taskId, getVerdict(), words(), blank(getReturnTo()), getReturnedSections(),
				getContentDigest(), comments(), Map.of(), this.key);
	}

	/** Of a return, the fixed reasons of its kind stand before what was said. */
	private @Nullable String words() {
		String kind = blank(getReturnTo()) + ":";
		List<String> chosen = this.reason.stream()
			.filter((one) -> getVerdict() == Verdict.RETURN && one.startsWith(kind))
			.map((one) -> one.substring(kind.length()))
			.toList();
		String said = getOpinion();
		return chosen.isEmpty() ? said : new ReturnWords(chosen, (said != null) ? said : "").opinion();
	}

	private List<NewComment> comments() {
		List<NewComment> comments = new ArrayList<>();
		for (int at = 0; at < this.comment.size(); at++) {
			String words = this.comment.get(at);
			if (!words.isBlank()) {
				comments
					.add(new NewComment(at(this.anchor, at), blank(at(this.quote, at)), words, this.wantsToSeeAgain));
			}
		}
		return comments;
	}

	private static String at(List<String> list, int at) {
		return (at < list.size()) ? list.get(at) : "";
	}

	private static @Nullable String blank(@Nullable String text) {
		return (text == null || text.isBlank()) ? null : text;
	}

	static TaskForm fresh() {
		TaskForm form = new TaskForm();
		form.key(UUID.randomUUID().toString());
		return form;
	}

	void key(String fresh) {
		this.key = fresh;
	}

	public boolean isWantsToSeeAgain() {
		return this.wantsToSeeAgain;
	}

	public void setWantsToSeeAgain(boolean wantsToSeeAgain) {
		this.wantsToSeeAgain = wantsToSeeAgain;
	}

	public List<String> getQuote() {
		return this.quote;
	}

	public List<String> getAnchor() {
		return this.anchor;
	}

	public List<String> getComment() {
		return this.comment;
	}

	public List<String> getReason() {
		return this.reason;
	}

	public List<String> getMarkPart() {
		return this.markPart;
	}

	public List<String> getMarkFrom() {
		return this.markFrom;
	}

	public List<String> getMarkTo() {
		return this.markTo;
	}

	public @Nullable String getKey() {
		return this.key;
	}

	public void setKey(@Nullable String key) {
		this.key = key;
	}

}
