package org.ziping.document;

/** A typeface that the form prescribes, and the one that stands in for it. */
public record Substitution(String official, String used) {

	@Override
	public String toString() {
		return this.official + " = " + this.used;
	}

}
