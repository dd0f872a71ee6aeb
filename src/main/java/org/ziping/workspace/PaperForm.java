package org.ziping.workspace;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.ziping.core.Verdict;

/** What the office copied from a signed sheet. */
class PaperForm {

	private @Nullable Verdict verdict;

	private String signedOn = "";

	private String opinion = "";

	private @Nullable String returnTo;

	private List<String> returnedSections = new ArrayList<>();

	private @Nullable String contentDigest;

	public @Nullable Verdict getVerdict() {
		return this.verdict;
	}

	public void setVerdict(@Nullable Verdict verdict) {
		this.verdict = verdict;
	}

	public String getSignedOn() {
		return this.signedOn;
	}

	public void setSignedOn(String signedOn) {
		this.signedOn = signedOn;
	}

	public String getOpinion() {
		return this.opinion;
	}

	public void setOpinion(String opinion) {
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
