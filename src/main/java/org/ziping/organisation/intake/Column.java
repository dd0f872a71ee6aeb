package org.ziping.organisation.intake;

import java.util.Locale;

/** What stands in a column; headed by {@code organisation.column.<NAME>}. */
enum Column {

	CODE, NAME, KIND, REGION, REGION_NAME, PARENT, BUREAU, OWN_ACCOUNTS, UNIT, SECTION, PERSON, PERSON_NAME, ROLE,
	TITLE, FROM, UNTIL;

	String key() {
		return "organisation.column." + name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

}
