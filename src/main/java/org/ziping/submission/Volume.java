package org.ziping.submission;

import org.ziping.dossier.Dossier;
import org.ziping.dossier.DossierStatus;
import org.ziping.dossier.Version;
import org.ziping.organisation.Unit;

/** One frozen version on its way to paper: whose it is, and how far it has come. */
record Volume(Dossier dossier, Unit unit, Version version) {

	FrozenContent content() {
		return new FrozenContent(this.version);
	}

	/** 确定稿: it was finalised, or approved as it stood. */
	boolean isFinal() {
		Integer inForce = this.dossier.versionInForce();
		boolean counts = inForce != null && inForce == this.version.number();
		return this.version.finalisedFrom() != null
				|| counts && this.dossier.status().compareTo(DossierStatus.SEALING) >= 0;
	}

	/** The code that stands at the foot of each page. */
	String code() {
		return this.version.sm3().code();
	}

	/** The same in the square that a scanner reads. */
	String mark() {
		return code().replace("-", "");
	}

}
