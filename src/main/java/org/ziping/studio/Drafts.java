package org.ziping.studio;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import org.ziping.audit.AuditTrail;
import org.ziping.core.Actor;
import org.ziping.core.Digest;
import org.ziping.core.Refusal;
import org.ziping.organisation.Action;
import org.ziping.organisation.Guarded;
import org.ziping.process.Deployments;
import org.ziping.process.DiagramFinding;
import org.ziping.process.DiagramVersion;

/** Drafts from the first change to the release by somebody else. */
@Service
@Transactional
public class Drafts {

	private static final int LARGEST = 1_000_000;

	private final DraftRows rows;

	private final DraftEvents events;

	private final InForce inForce;

	private final Checks checks;

	private final Deployments deployments;

	private final AuditTrail audit;

	private final Clock clock;

	Drafts(DraftRows rows, DraftEvents events, InForce inForce, Checks checks, Deployments deployments,
			AuditTrail audit, Clock clock) {
		this.rows = rows;
		this.events = events;
		this.inForce = inForce;
		this.checks = checks;
		this.deployments = deployments;
		this.audit = audit;
		this.clock = clock;
	}

	/** A copy of what is in force, for one person to change. */
	@Guarded(Action.DIAGRAM_DRAFT)
	public Draft open(String title, Actor by) {
		return open(title, this.inForce.number(), this.inForce.files(), by);
	}

	/** A copy of any version, so that one can go back to it; 0 is the product's own. */
	@Guarded(Action.DIAGRAM_DRAFT)
	public Draft openFrom(int number, String title, Actor by) {
		return open(title, number, this.inForce.files(number), by);
	}

	private Draft open(String title, int number, Draft.Files files, Actor by) {
		String name = title.strip();
		if (name.isEmpty() || name.length() > 60) {
			throw Refusal.of("studio.title");
		}
		Instant now = this.clock.instant();
		Draft draft = this.rows.saveAndFlush(new Draft(UUID.randomUUID().toString(), name, number, files, by, now));
		log(draft, "OPENED", by, "");
		return draft;
	}

	@Transactional(readOnly = true)
	public List<Draft> all() {
		return this.rows.findAllByOrderByDraftedAtDescId();
	}

	@Transactional(readOnly = true)
	public Draft get(String id) {
		return this.rows.findById(id).orElseThrow(() -> Refusal.of("studio.unknown"));
	}

	@Transactional(readOnly = true)
	public List<DraftEvent> history(String id) {
		return this.events.findByDraftOrderByPositionDesc(id);
	}

	/** What stands against publishing it now. */
	@Transactional(readOnly = true)
	public List<DiagramFinding> findings(String id) {
		return this.checks.of(get(id).files());
	}

	/** Keeps a change made by its drafter to the content that they had before them. */
	@Guarded(Action.DIAGRAM_DRAFT)
	public Draft change(String id, long version, Actor by, UnaryOperator<Draft.Files> change) {
		Draft draft = mine(id, version, by);
		if (!draft.isOpen()) {
			throw Refusal.of("studio.not-open");
		}
		Draft.Files files = change.apply(draft.files());
		if (files.diagram().length() > LARGEST || files.timetable().length() > LARGEST) {
			throw Refusal.of("studio.too-large");
		}
		if (!files.equals(draft.files())) {
			draft.write(files, this.clock.instant());
			this.rows.saveAndFlush(draft);
			log(draft, "SAVED", by, "");
		}
		return draft;
	}

	/** Hands it to another person; only without findings. */
	@Guarded(Action.DIAGRAM_DRAFT)
	public Draft submit(String id, long version, String note, Actor by) {
		Draft open = change(id, version, by,
				(files) -> new Draft.Files(labelled(files.diagram(), get(id).title()), files.timetable()));
		int found = this.checks.of(open.files()).size();
		if (found > 0) {
			throw Refusal.of("studio.has-findings", found);
		}
		if (open.files().timetable().equals(this.inForce.files().timetable())
				&& same(open.files().diagram(), this.inForce.files().diagram())) {
			throw Refusal.of("studio.no-change");
		}
		open.submit(note.strip(), this.clock.instant());
		this.rows.saveAndFlush(open);
		log(open, "SUBMITTED", by, note.strip());
		return open;
	}

	/** Back to the drafter: they took it back, or the other person did not release it. */
	@Guarded(Action.DIAGRAM_RELEASE)
	public Draft takeBack(String id, long version, String note, Actor by) {
		Draft draft = seen(id, version);
		if (draft.state() != DraftState.SUBMITTED) {
			throw Refusal.of("studio.not-submitted");
		}
		draft.takeBack();
		this.rows.saveAndFlush(draft);
		log(draft, "TAKEN_BACK", by, note.strip());
		return draft;
	}

	@Guarded(Action.DIAGRAM_DRAFT)
	public void withdraw(String id, long version, Actor by) {
		Draft draft = mine(id, version, by);
		if (!draft.isOpen()) {
			throw Refusal.of("studio.not-open");
		}
		draft.withdraw();
		this.rows.saveAndFlush(draft);
		log(draft, "WITHDRAWN", by, "");
	}

	/** In force from now on for new evaluations; running ones end as they began. */
	@Guarded(Action.DIAGRAM_RELEASE)
	public DiagramVersion release(String id, long version, Actor by) {
		Draft draft = seen(id, version);
		if (draft.state() != DraftState.SUBMITTED) {
			throw Refusal.of("studio.not-submitted");
		}
		Draft.Files before = this.inForce.files();
		DiagramVersion published = this.deployments.publish(Checks.named(draft.files()),
				Actor.of(draft.draftedBy(), draft.draftedByName()), by);
		draft.release(by, this.clock.instant());
		this.rows.saveAndFlush(draft);
		log(draft, "RELEASED", by, "");
		record(by, draft, InForce.DIAGRAM, before.diagram(), draft.files().diagram());
		record(by, draft, InForce.TIMETABLE, before.timetable(), draft.files().timetable());
		return published;
	}

	private void record(Actor by, Draft draft, String file, String before, String after) {
		this.audit.record(by, "studio", "studio.released", file, Digest.sm3(before), Digest.sm3(after),
				draft.title() + " / " + draft.draftedByName());
	}

	private Draft mine(String id, long version, Actor by) {
		Draft draft = seen(id, version);
		if (!draft.isOf(by.person())) {
			throw Refusal.of("studio.not-yours", draft.draftedByName());
		}
		return draft;
	}

	private Draft seen(String id, long version) {
		return Optional.of(get(id))
			.filter((draft) -> draft.version() == version)
			.orElseThrow(() -> Refusal.of("studio.overtaken"));
	}

	private void log(Draft draft, String act, Actor by, String note) {
		this.events.save(new DraftEvent(UUID.randomUUID().toString(), this.events.countByDraft(draft.id()) + 1, draft,
				act, by, this.clock.instant(), note));
	}

	private static String labelled(String diagram, String title) {
		return Xml.readable(diagram) ? Diagram.of(diagram).labelled(title) : diagram;
	}

	/** Whether two diagrams say the same, whatever label they carry. */
	private static boolean same(String one, String other) {
		return labelled(one, "-").equals(labelled(other, "-"));
	}

}
