package org.ziping.process.steps;

import org.springframework.stereotype.Component;

import org.ziping.dossier.routing.Conclusions;
import org.ziping.dossier.routing.Consulting;

/** What a service task may ask of the dossier. */
@Component
@Noun("dossier")
public class DossierSentences {

	private final Conclusions conclusions;

	private final Consulting consulting;

	DossierSentences(Conclusions conclusions, Consulting consulting) {
		this.conclusions = conclusions;
		this.consulting = consulting;
	}

	@Sentence(label = "process.sentence.dossier.concludeContributions")
	public String concludeContributions(String dossierId) {
		return this.conclusions.concludeContributions(dossierId).name();
	}

	@Sentence(label = "process.sentence.dossier.check")
	public String check(String dossierId) {
		return this.conclusions.check(dossierId).name();
	}

	@Sentence(label = "process.sentence.dossier.concludeReview")
	public String concludeReview(String dossierId) {
		return this.conclusions.concludeReview(dossierId).name();
	}

	@Sentence(label = "process.sentence.dossier.concludeRecheck")
	public String concludeRecheck(String dossierId) {
		return this.conclusions.concludeRecheck(dossierId).name();
	}

	@Sentence(label = "process.sentence.dossier.concludeConsultation")
	public String concludeConsultation(String dossierId, String consultation) {
		return this.consulting.conclude(consultation).name();
	}

	@Sentence(label = "process.sentence.dossier.close")
	public void close(String dossierId) {
		this.conclusions.close(dossierId);
	}

}
