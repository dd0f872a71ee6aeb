package org.ziping.organisation;

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

}
