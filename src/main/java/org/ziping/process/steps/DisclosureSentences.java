package org.ziping.process.steps;

import org.springframework.stereotype.Component;

import org.ziping.submission.disclosure.Publications;

/** Whether what is public is what was submitted. */
@Component
@Noun("disclosure")
public class DisclosureSentences {

	private final Publications publications;

	DisclosureSentences(Publications publications) {
		this.publications = publications;
	}

	/** PASS where what is public is the public version of what was submitted. */
	@Sentence(label = "process.sentence.disclosure.verify")
	public String verify(String dossierId) {
		return this.publications.verify(dossierId).name();
	}

}
