package org.ziping.organisation;

import org.ziping.core.Refusal;

/** What the page for the first administrator asks for. */
public record NewAdministrator(String token, String region, String unitCode, String unitName, String id, String name,
		String title, String password) {

	void check() {
		refuseUnless(this.region.strip().matches("[0-9]{6,12}"), "organisation.first-region");
		refuseUnless(this.unitCode.strip().matches("[A-Za-z0-9-]{3,40}"), "organisation.first-unit");
		refuseUnless(isName(this.unitName, 200) && isName(this.name, 100) && isName(this.title, 100),
				"organisation.first-name");
		refuseUnless(this.id.strip().matches("[A-Za-z][A-Za-z0-9.]{2,59}"), "organisation.first-id");
	}

	private static boolean isName(String text, int longest) {
		return !text.isBlank() && text.strip().length() <= longest && text.chars().noneMatch(Character::isISOControl);
	}

	private static void refuseUnless(boolean right, String code) {
		if (!right) {
			throw Refusal.of(code);
		}
	}

}
