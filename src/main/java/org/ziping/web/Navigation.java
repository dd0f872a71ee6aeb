package org.ziping.web;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

import org.ziping.organisation.Role;

import static org.ziping.organisation.Role.AUDITOR;
import static org.ziping.organisation.Role.FINANCE_DIVISION;
import static org.ziping.organisation.Role.FINANCE_PERFORMANCE;
import static org.ziping.organisation.Role.GROUP_DEPUTY;
import static org.ziping.organisation.Role.GROUP_MEMBER;
import static org.ziping.organisation.Role.LEADER;
import static org.ziping.organisation.Role.PROCESS_ADMIN;
import static org.ziping.organisation.Role.SECURITY_ADMIN;
import static org.ziping.organisation.Role.SYSTEM_ADMIN;

/** Where each role may go; a page that nobody built is never linked. */
@Component
class Navigation {

	private static final String TASKLIST = "/camunda/app/tasklist/default/";

	private static final List<Place> PLACES = List.of(new Place("/", "web.nav.home", EnumSet.allOf(Role.class)),
			new Place(TASKLIST, "web.nav.group", EnumSet.of(GROUP_MEMBER, GROUP_DEPUTY)),
			new Place("/dossiers", "web.nav.dossiers", EnumSet.range(Role.UNIT_OFFICE, FINANCE_PERFORMANCE)),
			new Place("/targets", "web.nav.targets", EnumSet.range(Role.UNIT_OFFICE, LEADER)),
			new Place("/inspection", "web.nav.inspection", EnumSet.range(Role.UNIT_OFFICE, FINANCE_PERFORMANCE)),
			new Place("/campaigns", "web.nav.campaigns", EnumSet.of(FINANCE_DIVISION, FINANCE_PERFORMANCE)),
			new Place("/indicator-systems", "web.nav.indicators", EnumSet.of(FINANCE_DIVISION, FINANCE_PERFORMANCE)),
			new Place("/calendar", "web.nav.calendar", EnumSet.of(FINANCE_DIVISION, FINANCE_PERFORMANCE, SYSTEM_ADMIN)),
			new Place("/insight", "web.nav.insight", EnumSet.of(FINANCE_DIVISION, FINANCE_PERFORMANCE, LEADER)),
			new Place("/studio", "web.nav.studio", EnumSet.of(PROCESS_ADMIN, SECURITY_ADMIN)),
			new Place("/incidents", "web.nav.incidents", EnumSet.of(PROCESS_ADMIN, SYSTEM_ADMIN)),
			new Place("/people", "web.nav.organisation", EnumSet.allOf(Role.class)),
			new Place("/accounts", "web.nav.accounts", EnumSet.of(SECURITY_ADMIN)),
			new Place("/policy", "web.nav.policy", EnumSet.of(SECURITY_ADMIN)),
			new Place("/audit", "web.nav.audit", EnumSet.of(AUDITOR)),
			new Place("/system", "web.nav.system", EnumSet.of(SYSTEM_ADMIN, PROCESS_ADMIN)));

	private final ObjectProvider<RequestMappingHandlerMapping> pages;

	Navigation(@Qualifier("requestMappingHandlerMapping") ObjectProvider<RequestMappingHandlerMapping> pages) {
		this.pages = pages;
	}

	List<Frame.Link> links(Set<Role> roles, String address) {
		Set<String> built = built();
		return PLACES.stream()
			.filter((place) -> place.roles().stream().anyMatch(roles::contains) || place.path().equals("/"))
			.filter((place) -> place.path().equals(TASKLIST) || built.contains(place.path()))
			.map((place) -> new Frame.Link(place.path(), place.key(), place.covers(address)))
			.toList();
	}

	boolean isBuilt(String path) {
		return built().contains(path);
	}

	private Set<String> built() {
		return this.pages.stream()
			.flatMap((mapping) -> mapping.getHandlerMethods().keySet().stream())
			.flatMap((page) -> page.getPatternValues().stream())
			.collect(Collectors.toSet());
	}

	private record Place(String path, String key, Set<Role> roles) {

		boolean covers(String address) {
			String asked = address.startsWith("/organisation/") ? "/people" : address;
			return asked.equals(this.path) || (this.path.length() > 1 && asked.startsWith(this.path + "/"));
		}

	}

}
