package org.ziping.workspace;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.ziping.core.Verdict;
import org.ziping.dossier.NewComment;
import org.ziping.process.Submission;

/** What a person typed to end a turn; shown again, word by word, when it is refused. */
class TaskForm {

	private @Nullable Verdict verdict;

	private @Nullable String opinion;

	private @Nullable String returnTo;

	private List<String> returnedSections = new ArrayList<>();

	private @Nullable String contentDigest;

	private boolean wantsToSeeAgain;

	private List<String> quote = new ArrayList<>();

	private List<String> anchor = new ArrayList<>();

	private List<String> comment = new ArrayList<>();

	private @Nullable String key;

	Submission submission(String taskId) {
		return new Submission(taskId, this.verdict, this.opinion, blank(this.returnTo), this.returnedSections,
				this.contentDigest, comments(), Map.of(), this.key);
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

	void key(String fresh) {
		this.key = fresh;
	}

	public @Nullable Verdict getVerdict() {
		return this.verdict;
	}

	public void setVerdict(@Nullable Verdict verdict) {
		this.verdict = verdict;
	}

	public @Nullable String getOpinion() {
		return this.opinion;
	}

	public void setOpinion(@Nullable String opinion) {
		this.opinion = opinion;
	}

	public @Nullable String getReturnTo() {
		return this.returnTo;
	}

	public void setReturnTo(@Nullable String returnTo) {
		this.returnTo = returnTo;
	}

	public List<String> getReturnedSections() {
		return this.returnedSections;
	}

	public void setReturnedSections(List<String> returnedSections) {
		this.returnedSections = returnedSections;
	}

	public @Nullable String getContentDigest() {
		return this.contentDigest;
	}

	public void setContentDigest(@Nullable String contentDigest) {
		this.contentDigest = contentDigest;
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

	public void setQuote(List<String> quote) {
		this.quote = quote;
	}

	public List<String> getAnchor() {
		return this.anchor;
	}

	public void setAnchor(List<String> anchor) {
		this.anchor = anchor;
	}

	public List<String> getComment() {
		return this.comment;
	}

	public void setComment(List<String> comment) {
		this.comment = comment;
	}

	public @Nullable String getKey() {
		return this.key;
	}

	public void setKey(@Nullable String key) {
		this.key = key;
	}

}
