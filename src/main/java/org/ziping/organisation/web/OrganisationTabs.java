package org.ziping.organisation.web;

import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

import org.ziping.core.Scope;
import org.ziping.organisation.Action;
import org.ziping.organisation.Directory;
import org.ziping.organisation.Person;
import org.ziping.organisation.Policy;

/** Which of the room's pages a reader is offered. */
@Component
class OrganisationTabs {

	private final Policy policy;

	private final Directory directory;

	OrganisationTabs(Policy policy, Directory directory) {
		this.policy = policy;
		this.directory = directory;
	}

	List<Tab> of(Person reader) {
		boolean asks = may(reader, Action.POST_ASK) || may(reader, Action.RIGHTS_GRANT);
		boolean deputies = may(reader, Action.DEPUTY_OWN) || may(reader, Action.DEPUTY_APPOINT);
		return Stream
			.of(new Tab("/people", "organisation.tab.people", null, true),
					new Tab("/organisation/requests", "organisation.tab.requests",
							asks ? this.directory.waiting(reader).size() : null, asks),
					new Tab("/organisation/deputies", "organisation.tab.deputies", null, deputies),
					new Tab("/organisation/import", "organisation.tab.import", null,
							may(reader, Action.PEOPLE_IMPORT) || may(reader, Action.RIGHTS_GRANT)))
			.filter(Tab::offered)
			.toList();
	}

	private boolean may(Person reader, Action action) {
		return this.policy.allows(reader, action, Scope.EVERYWHERE);
	}

	/** One of the room's pages, with how much waits there. */
	record Tab(String path, String key, @Nullable Integer waiting, boolean offered) {

	}

}
