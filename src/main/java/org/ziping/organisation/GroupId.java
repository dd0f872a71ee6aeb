package org.ziping.organisation;

import java.util.Optional;

/** How the engine and the diagrams call the holders of a role in a unit or a section. */
public final class GroupId {

	private GroupId() {
	}

	/** {@code U-440100-001:finance-office}. */
	public static String of(String unit, Role role) {
		return "U-" + unit + ":" + role.word();
	}

	/** {@code S-440100-001-02:section-clerk}. */
	public static String ofSection(String section, Role role) {
		return "S-" + section + ":" + role.word();
	}

	/** Whether the text has the form of a group id. */
	public static boolean isOne(String text) {
		return text.matches("[US]-[A-Za-z0-9-]+:[a-z-]+");
	}

	static boolean isOfUnit(String group) {
		return group.startsWith("U-");
	}

	/** The code of the unit or section. */
	static String place(String group) {
		return group.substring(2, group.lastIndexOf(':'));
	}

	/** Empty where the text is no group, or of no role that exists. */
	static Optional<Role> role(String group) {
		return isOne(group) ? Role.ofWord(group.substring(group.lastIndexOf(':') + 1)) : Optional.empty();
	}

}
