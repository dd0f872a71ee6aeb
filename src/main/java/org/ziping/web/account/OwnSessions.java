package org.ziping.web.account;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

import org.springframework.context.annotation.Lazy;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.stereotype.Component;

import org.ziping.core.Digest;

/** Where a person is signed in at present; an id never leaves the server. */
@Component
class OwnSessions {

	private final FindByIndexNameSessionRepository<? extends Session> sessions;

	/** Late, for a command at a terminal runs in this house without pages or sessions. */
	OwnSessions(@Lazy FindByIndexNameSessionRepository<? extends Session> sessions) {
		this.sessions = sessions;
	}

	List<Line> of(String person, String current) {
		return all(person).stream()
			.map((session) -> line(session, current))
			.sorted(Comparator.comparing(Line::mine).thenComparing(Line::seenAt).reversed())
			.toList();
	}

	int count(String person) {
		return all(person).size();
	}

	/** Ends the one with that key; a key of somebody else's session is none of theirs. */
	boolean end(String person, String key) {
		return all(person).stream()
			.filter((session) -> key(session.getId()).equals(key))
			.peek((session) -> this.sessions.deleteById(session.getId()))
			.count() > 0;
	}

	/** All but the current one; all of them where none is current. */
	int endOthers(String person, String current) {
		List<? extends Session> others = all(person).stream()
			.filter((session) -> !session.getId().equals(current))
			.toList();
		others.forEach((session) -> this.sessions.deleteById(session.getId()));
		return others.size();
	}

	private Collection<? extends Session> all(String person) {
		return this.sessions.findByPrincipalName(person).values().stream().filter((one) -> !one.isExpired()).toList();
	}

	private static Line line(Session session, String current) {
		SessionNotes notes = SessionNotes.of(session);
		return new Line(key(session.getId()), notes.address(), notes.browser().key(), notes.entered(),
				session.getLastAccessedTime(), session.getId().equals(current));
	}

	private static String key(String id) {
		return Digest.sm3(id).hex().substring(0, 24);
	}

	/** One place where somebody is signed in. */
	record Line(String key, String address, String browserKey, Instant enteredAt, Instant seenAt, boolean mine) {

	}

}
