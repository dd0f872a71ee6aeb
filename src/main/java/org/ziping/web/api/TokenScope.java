package org.ziping.web.api;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a system may do with a key: look at some things, write down some values. None of
 * them decides anything: that takes a person who signed in.
 */
enum TokenScope {

	TASKS_READ("GET", "/me|/me/tasks|/tasks/[^/]+"),
	DOSSIERS_READ("GET", "/dossiers|/dossiers/[^/]+|/dossiers/[^/]+/(decisions|comments|versions)"),
	SHEETS_READ("GET", "/dossiers/[^/]+/sheet"), SHEETS_WRITE("PUT", "/dossiers/[^/]+/sheet/[^/]+/[^/]+"),
	EVIDENCE_READ("GET", "/dossiers/[^/]+/evidence|/evidence/[^/]+/content"),
	EVIDENCE_WRITE("POST", "/dossiers/[^/]+/evidence"), FINDINGS_READ("GET", "/dossiers/[^/]+/findings"),
	PACKAGES_READ("GET", "/dossiers/[^/]+/(packages|receipt|package\\.zip)"),
	PEOPLE_READ("GET", "/people|/people/[^/]+"), CAMPAIGNS_READ("GET", "/campaigns|/campaigns/[^/]+");

	private final String method;

	private final Pattern path;

	TokenScope(String method, String path) {
		this.method = method;
		this.path = Pattern.compile("/api/v1(?:" + path + ")");
	}

	/** Worded in the messages. */
	public String key() {
		return "web.token.scope." + name();
	}

	/** The scope that opens a request; none opens what only people do. */
	static Optional<TokenScope> of(String asked, String at) {
		return Arrays.stream(values())
			.filter((scope) -> scope.method.equals(asked) && scope.path.matcher(at).matches())
			.findFirst();
	}

}
