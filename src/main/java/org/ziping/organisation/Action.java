package org.ziping.organisation;

import java.util.Set;

/**
 * Every act that needs a right. Who has which stands in {@link PolicyTable}; whose turn
 * it is, the dossier and the gate say. Worded by {@code organisation.action.<NAME>}.
 */
public enum Action {

	CAMPAIGN_READ, CAMPAIGN_OPEN, INDICATOR_DRAFT, INDICATOR_PUBLISH, TARGET_WRITE, TARGET_APPROVE, FINANCE_ACCEPT,
	DOSSIER_READ, GROUP_FORM, CONTRIBUTE, CONTRIBUTION_CONFIRM, DATA_COMPILE, REPORT_WRITE, GROUP_REVIEW,
	SECTION_RECHECK, VOLUME_BIND, GROUP_CONFIRM, DEPUTY_APPROVE, LEADER_APPROVE, SEAL, SUBMIT, OPINION_GIVE, DEPUTY_OWN,
	DEPUTY_APPOINT, HAND_OVER, PEOPLE_READ, PEOPLE_WRITE, UNIT_WRITE, PEOPLE_IMPORT, POST_ASK, RIGHTS_GRANT,
	SECURITY_POLICY, ACCOUNT_UNLOCK, DIAGRAM_DRAFT, DIAGRAM_RELEASE, ENGINE_READ, SYSTEM_RUN, AUDIT_READ, AUDIT_EXPORT,
	AUDIT_VERIFY;

	/** The roles that may do this somewhere. */
	public Set<Role> roles() {
		return PolicyTable.roles(this);
	}

}
