package org.ziping.workspace;

/** What the office copied from a signed sheet. */
class PaperForm extends DecisionForm {

	private String signedOn = "";

	public String getSignedOn() {
		return this.signedOn;
	}

	public void setSignedOn(String signedOn) {
		this.signedOn = signedOn;
	}

}
