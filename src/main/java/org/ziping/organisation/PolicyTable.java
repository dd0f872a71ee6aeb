package org.ziping.organisation;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import static org.ziping.organisation.Action.ACCOUNT_UNLOCK;
import static org.ziping.organisation.Action.AUDIT_EXPORT;
import static org.ziping.organisation.Action.AUDIT_READ;
import static org.ziping.organisation.Action.AUDIT_VERIFY;
import static org.ziping.organisation.Action.CAMPAIGN_OPEN;
import static org.ziping.organisation.Action.CAMPAIGN_READ;
import static org.ziping.organisation.Action.CONTRIBUTE;
import static org.ziping.organisation.Action.CONTRIBUTION_CONFIRM;
import static org.ziping.organisation.Action.DATA_COMPILE;
import static org.ziping.organisation.Action.DEPUTY_APPOINT;
import static org.ziping.organisation.Action.DEPUTY_APPROVE;
import static org.ziping.organisation.Action.DEPUTY_OWN;
import static org.ziping.organisation.Action.DIAGRAM_DRAFT;
import static org.ziping.organisation.Action.DIAGRAM_RELEASE;
import static org.ziping.organisation.Action.DOSSIER_READ;
import static org.ziping.organisation.Action.ENGINE_READ;
import static org.ziping.organisation.Action.FINANCE_ACCEPT;
import static org.ziping.organisation.Action.GROUP_CONFIRM;
import static org.ziping.organisation.Action.GROUP_FORM;
import static org.ziping.organisation.Action.GROUP_REVIEW;
import static org.ziping.organisation.Action.HAND_OVER;
import static org.ziping.organisation.Action.INDICATOR_DRAFT;
import static org.ziping.organisation.Action.INDICATOR_PUBLISH;
import static org.ziping.organisation.Action.LEADER_APPROVE;
import static org.ziping.organisation.Action.OPINION_GIVE;
import static org.ziping.organisation.Action.PEOPLE_IMPORT;
import static org.ziping.organisation.Action.PEOPLE_READ;
import static org.ziping.organisation.Action.PEOPLE_WRITE;
import static org.ziping.organisation.Action.POST_ASK;
import static org.ziping.organisation.Action.REPORT_WRITE;
import static org.ziping.organisation.Action.RIGHTS_GRANT;
import static org.ziping.organisation.Action.SECTION_RECHECK;
import static org.ziping.organisation.Action.SECURITY_POLICY;
import static org.ziping.organisation.Action.SUBMIT;
import static org.ziping.organisation.Action.SYSTEM_RUN;
import static org.ziping.organisation.Action.TARGET_APPROVE;
import static org.ziping.organisation.Action.TARGET_WRITE;
import static org.ziping.organisation.Action.UNIT_WRITE;
import static org.ziping.organisation.Action.VOLUME_BIND;
import static org.ziping.organisation.Grant.FREE;
import static org.ziping.organisation.Grant.ON_TURN;
import static org.ziping.organisation.Grant.WITH_SECOND;
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
 * The one table of rights: which role may do what, and in which way. The matrix of the
 * administrator's guide is written from it.
 */
final class PolicyTable {

	private static final Map<Action, Map<Role, Grant>> ROWS = new EnumMap<>(Action.class);

	static {
		Role[] business = EnumSet.range(UNIT_OFFICE, LEADER).toArray(Role[]::new);
		Role[] finance = { FINANCE_DIVISION, FINANCE_PERFORMANCE };
		row(CAMPAIGN_READ, FREE, finance);
		row(CAMPAIGN_OPEN, FREE, FINANCE_PERFORMANCE);
		row(INDICATOR_DRAFT, FREE, finance);
		row(INDICATOR_PUBLISH, WITH_SECOND, finance);
		row(TARGET_WRITE, FREE, UNIT_OFFICE, FINANCE_OFFICE, SECTION_CLERK, SECTION_HEAD);
		row(TARGET_APPROVE, WITH_SECOND, DEPUTY_LEADER, LEADER);
		row(FINANCE_ACCEPT, ON_TURN, finance);
		row(DOSSIER_READ, FREE, business);
		row(DOSSIER_READ, FREE, finance);
		row(GROUP_FORM, ON_TURN, UNIT_OFFICE);
		row(CONTRIBUTE, ON_TURN, SECTION_CLERK);
		row(CONTRIBUTION_CONFIRM, ON_TURN, SECTION_HEAD);
		row(DATA_COMPILE, ON_TURN, FINANCE_OFFICE);
		row(REPORT_WRITE, ON_TURN, FINANCE_OFFICE);
		row(GROUP_REVIEW, ON_TURN, GROUP_MEMBER, GROUP_DEPUTY, GROUP_LEADER);
		row(SECTION_RECHECK, ON_TURN, SECTION_HEAD);
		row(VOLUME_BIND, ON_TURN, FINANCE_OFFICE);
		row(GROUP_CONFIRM, ON_TURN, GROUP_DEPUTY, GROUP_LEADER);
		row(DEPUTY_APPROVE, ON_TURN, DEPUTY_LEADER);
		row(LEADER_APPROVE, ON_TURN, LEADER);
		row(Action.SEAL, ON_TURN, SEAL_KEEPER);
		row(SUBMIT, ON_TURN, FINANCE_OFFICE);
		row(OPINION_GIVE, ON_TURN, GROUP_MEMBER, GROUP_DEPUTY, GROUP_LEADER, DEPUTY_LEADER, LEADER, SECTION_HEAD);
		row(OPINION_GIVE, ON_TURN, finance);
		row(DEPUTY_OWN, FREE, business);
		row(DEPUTY_OWN, FREE, finance);
		row(DEPUTY_APPOINT, FREE, UNIT_ADMIN);
		row(HAND_OVER, WITH_SECOND, UNIT_ADMIN, SYSTEM_ADMIN);
		row(PEOPLE_READ, FREE, Role.values());
		row(PEOPLE_WRITE, FREE, UNIT_ADMIN, SYSTEM_ADMIN);
		row(UNIT_WRITE, FREE, SYSTEM_ADMIN);
		row(PEOPLE_IMPORT, WITH_SECOND, SYSTEM_ADMIN);
		row(POST_ASK, WITH_SECOND, UNIT_ADMIN, SYSTEM_ADMIN);
		row(RIGHTS_GRANT, WITH_SECOND, SECURITY_ADMIN);
		row(SECURITY_POLICY, FREE, SECURITY_ADMIN);
		row(ACCOUNT_UNLOCK, FREE, SECURITY_ADMIN);
		row(DIAGRAM_DRAFT, FREE, PROCESS_ADMIN);
		row(DIAGRAM_RELEASE, WITH_SECOND, PROCESS_ADMIN, SECURITY_ADMIN);
		row(ENGINE_READ, FREE, PROCESS_ADMIN, SYSTEM_ADMIN);
		row(SYSTEM_RUN, FREE, SYSTEM_ADMIN);
		row(AUDIT_READ, FREE, AUDITOR);
		row(AUDIT_EXPORT, FREE, AUDITOR);
		row(AUDIT_VERIFY, FREE, AUDITOR);
	}

	private PolicyTable() {
	}

	/** How that role may do it; empty where it may not at all. */
	static Optional<Grant> grant(Action action, Role role) {
		return Optional.ofNullable(ROWS.getOrDefault(action, Map.of()).get(role));
	}

	static Set<Role> roles(Action action) {
		Map<Role, Grant> row = ROWS.getOrDefault(action, Map.of());
		return row.isEmpty() ? EnumSet.noneOf(Role.class) : EnumSet.copyOf(row.keySet());
	}

	private static void row(Action action, Grant grant, Role... roles) {
		Map<Role, Grant> row = ROWS.computeIfAbsent(action, (key) -> new EnumMap<>(Role.class));
		Arrays.stream(roles).forEach((role) -> row.put(role, grant));
	}

}
