package org.ziping.dossier;

/** In which part somebody writes. */
public enum Writer {

	SECTION, FINANCE

}
