package org.ziping.organisation;

/** How far a role reaches from the unit in which it is held. */
enum Reach {

	/** The unit of the post. */
	OWN_UNIT,
	/** That unit and every unit below it in the tree. */
	OWN_BRANCH,
	/** That unit and those that report to it. */
	REPORTING_UNITS,
	/** Everywhere: what is looked after belongs to no unit. */
	EVERYWHERE;

	static Reach of(Role role) {
		return switch (role) {
			case UNIT_ADMIN -> OWN_BRANCH;
			case FINANCE_PERFORMANCE, FINANCE_DIVISION -> REPORTING_UNITS;
			case PROCESS_ADMIN, SYSTEM_ADMIN, SECURITY_ADMIN, AUDITOR -> EVERYWHERE;
			default -> OWN_UNIT;
		};
	}

}
