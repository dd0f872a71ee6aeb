package org.ziping.web;

/** A setting that must stop the start: its name, its value, what is allowed. */
class WrongSetting extends RuntimeException {

	WrongSetting(String name, String value, String allowed) {
		super(name + "=" + value + ": " + allowed);
	}

}
