package org.ziping.dossier;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import org.ziping.audit.AuditTrail;
import org.ziping.core.Actor;
import org.ziping.core.Refusal;
import org.ziping.organisation.GuardedByState;

/** 抄送 and 传阅: sends an evaluation to colleagues to read; asks nothing of them but 已阅. */
@Service
@Transactional
public class Circulations {

	private static final int MOST = 50;

	private final FilingCabinet cabinet;

	private final Dossiers dossiers;

	private final AuditTrail trail;

	private final Clock clock;

	Circulations(FilingCabinet cabinet, Dossiers dossiers, AuditTrail trail, Clock clock) {
		this.cabinet = cabinet;
		this.dossiers = dossiers;
		this.trail = trail;
		this.clock = clock;
	}

	/** Whoever may look may send; whoever gets it must be allowed to look as well. */
	@GuardedByState
	public void send(String id, Collection<String> people, String note, Actor by) {
		Dossier dossier = this.cabinet.lock(id);
		if (!this.dossiers.visibleTo(id, by.person())) {
			throw Refusal.of("organisation.not-allowed");
		}
		if (people.isEmpty() || people.size() > MOST || note.length() > 500) {
			throw Refusal.of("dossier.circulate-people", MOST);
		}
		List<String> unread = this.cabinet.circulated(id)
			.stream()
			.filter((one) -> one.readAt() == null)
			.map(Circulated::person)
			.toList();
		for (String person : people.stream().distinct().toList()) {
			if (!this.dossiers.visibleTo(id, person)) {
				throw Refusal.of("dossier.consult-stranger", person);
			}
			if (!unread.contains(person)) {
				this.cabinet.add(new Circulated(UUID.randomUUID().toString(), id, person, note.strip(), by,
						this.clock.instant()));
			}
		}
		this.trail.record(by, dossier.chain(), "circulate", id, null, null, String.join(",", people) + " " + note);
	}

	@GuardedByState
	public void read(String circulated, Actor by) {
		Circulated one = this.cabinet.circulatedOne(circulated)
			.filter((found) -> found.person().equals(by.person()))
			.orElseThrow(() -> Refusal.of("dossier.circulated-unknown"));
		one.read(this.clock.instant());
		this.trail.record(by, this.cabinet.get(one.dossier()).chain(), "read", circulated, null, null, "");
	}

	@Transactional(readOnly = true)
	public List<Circulated> of(String dossier) {
		return this.cabinet.circulated(dossier);
	}

	@Transactional(readOnly = true)
	public List<Circulated> unreadBy(String person) {
		return this.cabinet.unreadBy(person);
	}

}
