package org.ziping.process.engine;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

import org.ziping.organisation.OrganisationChanged;
import org.ziping.organisation.People;
import org.ziping.organisation.Person;

/**
 * What the organisation answered about one person a moment ago, for the engine asks it
 * many times in one request. Dropped when something changes here; another node learns of
 * it after a few seconds.
 */
@Component
class KnownPeople {

	private static final Duration FRESH = Duration.ofSeconds(5);

	private static final int MOST = 20_000;

	private final Map<String, Answer> answers = new ConcurrentHashMap<>();

	private final AtomicLong changes = new AtomicLong();

	private final People people;

	private final Clock clock;

	KnownPeople(People people, Clock clock) {
		this.people = people;
		this.clock = clock;
	}

	Optional<Person> find(String id) {
		return answer(id).person();
	}

	Set<String> groupsOf(String id) {
		return answer(id).groups();
	}

	@TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT, fallbackExecution = true)
	void changed(OrganisationChanged change) {
		this.changes.incrementAndGet();
		if (change.persons().isEmpty()) {
			this.answers.clear();
		}
		else {
			this.answers.keySet().removeAll(change.persons());
		}
	}

	private Answer answer(String id) {
		Instant now = this.clock.instant();
		Answer kept = this.answers.get(id);
		if (kept != null && !kept.at().isAfter(now) && kept.at().plus(FRESH).isAfter(now)) {
			return kept;
		}
		long before = this.changes.get();
		Answer fresh = new Answer(this.people.find(id), Set.copyOf(this.people.groupsOf(id)), now);
		if (this.answers.size() >= MOST) {
			this.answers.clear();
		}
		// An answer that was asked for before a change must not outlive it.
		if (this.changes.get() == before) {
			this.answers.put(id, fresh);
		}
		return fresh;
	}

	private record Answer(Optional<Person> person, Set<String> groups, Instant at) {
	}

}
