package org.ziping.workspace;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.ziping.core.Verdict;

/** What every decision says, given in a page or copied from a signed sheet. */
abstract class DecisionForm {

	private @Nullable Verdict verdict;

	private @Nullable String opinion;

	private @Nullable String returnTo;

	private List<String> returnedSections = new ArrayList<>();

	private @Nullable String contentDigest;

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

}
