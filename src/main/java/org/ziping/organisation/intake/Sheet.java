package org.ziping.organisation.intake;

import java.util.List;
import java.util.Locale;
import java.util.Set;

import static org.ziping.organisation.intake.Column.BUREAU;
import static org.ziping.organisation.intake.Column.CODE;
import static org.ziping.organisation.intake.Column.FROM;
import static org.ziping.organisation.intake.Column.KIND;
import static org.ziping.organisation.intake.Column.NAME;
import static org.ziping.organisation.intake.Column.OWN_ACCOUNTS;
import static org.ziping.organisation.intake.Column.PARENT;
import static org.ziping.organisation.intake.Column.PERSON;
import static org.ziping.organisation.intake.Column.PERSON_NAME;
import static org.ziping.organisation.intake.Column.REGION;
import static org.ziping.organisation.intake.Column.REGION_NAME;
import static org.ziping.organisation.intake.Column.ROLE;
import static org.ziping.organisation.intake.Column.SECTION;
import static org.ziping.organisation.intake.Column.TITLE;
import static org.ziping.organisation.intake.Column.UNIT;
import static org.ziping.organisation.intake.Column.UNTIL;

/** The sheets of the workbook, in the order in which one needs the other. */
enum Sheet {

	UNITS(List.of(CODE, NAME, KIND, REGION, REGION_NAME, PARENT, BUREAU, OWN_ACCOUNTS),
			Set.of(CODE, NAME, KIND, REGION)),
	SECTIONS(List.of(UNIT, CODE, NAME, KIND), Set.of(UNIT, CODE, NAME)),
	PEOPLE(List.of(PERSON, PERSON_NAME, UNIT), Set.of(PERSON, PERSON_NAME, UNIT)),
	POSTS(List.of(PERSON, UNIT, SECTION, ROLE, TITLE, FROM, UNTIL), Set.of(PERSON, UNIT, ROLE, TITLE));

	private final List<Column> columns;

	private final Set<Column> required;

	Sheet(List<Column> columns, Set<Column> required) {
		this.columns = columns;
		this.required = required;
	}

	List<Column> columns() {
		return this.columns;
	}

	Set<Column> required() {
		return this.required;
	}

	String key() {
		return "organisation.sheet." + name().toLowerCase(Locale.ROOT);
	}

}
