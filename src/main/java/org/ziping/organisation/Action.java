package org.ziping.organisation;

import java.util.EnumSet;
import java.util.Set;

import static org.ziping.organisation.Role.AUDITOR;
import static org.ziping.organisation.Role.DEPUTY_LEADER;
import static org.ziping.organisation.Role.FINANCE_DIVISION;
import static org.ziping.organisation.Role.FINANCE_OFFICE;
import static org.ziping.organisation.Role.FINANCE_PERFORMANCE;
import static org.ziping.organisation.Role.GROUP_DEPUTY;
import static org.ziping.organisation.Role.GROUP_LEADER;
import static org.ziping.organisation.Role.GROUP_MEMBER;
import static org.ziping.organisation.Role.LEADER;
import static org.ziping.organisation.Role.PROCESS_ADMIN;
import static org.ziping.organisation.Role.SEAL_KEEPER;
import static org.ziping.organisation.Role.SECTION_CLERK;
import static org.ziping.organisation.Role.SECTION_HEAD;
import static org.ziping.organisation.Role.SECURITY_ADMIN;
import static org.ziping.organisation.Role.SYSTEM_ADMIN;
import static org.ziping.organisation.Role.UNIT_ADMIN;
import static org.ziping.organisation.Role.UNIT_OFFICE;

/**
 * The table of rights that do not depend on whose turn it is: which roles may, and how
 * far each reaches. Worded by {@code organisation.action.<NAME>}.
 */
public enum Action {

	CAMPAIGN_READ(FINANCE_PERFORMANCE, FINANCE_DIVISION), CAMPAIGN_OPEN(FINANCE_PERFORMANCE),
	FINANCE_ACCEPT(FINANCE_PERFORMANCE, FINANCE_DIVISION),
	DOSSIER_READ(UNIT_OFFICE, SEAL_KEEPER, SECTION_CLERK, SECTION_HEAD, FINANCE_OFFICE, GROUP_MEMBER, GROUP_DEPUTY,
			GROUP_LEADER, DEPUTY_LEADER, LEADER, FINANCE_PERFORMANCE, FINANCE_DIVISION),
	PEOPLE_READ(UNIT_OFFICE, SEAL_KEEPER, SECTION_CLERK, SECTION_HEAD, FINANCE_OFFICE, GROUP_MEMBER, GROUP_DEPUTY,
			GROUP_LEADER, DEPUTY_LEADER, LEADER, UNIT_ADMIN, FINANCE_PERFORMANCE, FINANCE_DIVISION, PROCESS_ADMIN,
			SYSTEM_ADMIN, SECURITY_ADMIN, AUDITOR),
	DEPUTY_APPOINT(UNIT_ADMIN), DIAGRAM_DRAFT(PROCESS_ADMIN), DIAGRAM_RELEASE(PROCESS_ADMIN, SECURITY_ADMIN),
	ENGINE_READ(PROCESS_ADMIN, SYSTEM_ADMIN), SYSTEM_RUN(SYSTEM_ADMIN), RIGHTS_GRANT(SECURITY_ADMIN),
	AUDIT_READ(AUDITOR);

	private final Set<Role> roles;

	Action(Role first, Role... others) {
		this.roles = EnumSet.of(first, others);
	}

	/** The roles that may do this somewhere. */
	public Set<Role> roles() {
		return EnumSet.copyOf(this.roles);
	}

}
