package org.ziping.dossier;

import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

import org.ziping.core.Refusal;
import org.ziping.dossier.routing.Act;

/** What a permitted act changes in the dossier. */
@Component
class Settlement {

	private final FilingCabinet cabinet;

	private final Volumes volumes;

	private final Clock clock;

	Settlement(FilingCabinet cabinet, Volumes volumes, Clock clock) {
		this.cabinet = cabinet;
		this.volumes = volumes;
		this.clock = clock;
	}

	void settle(Hearing hearing) {
		if (hearing.is(Steps.GROUP_REVIEW)) {
			review(hearing);
		}
		else if (hearing.is(Steps.CONSULT)) {
			Act act = hearing.act();
			hearing.seat()
				.orElseThrow()
				.answer(Objects.requireNonNull(act.verdict()), act.opinion(), act.actor(), this.clock.instant());
		}
		else if (hearing.is(Steps.DECIDE_EXTENSION)) {
			extension(hearing);
		}
		else if (hearing.is(Steps.SECTION_RECHECK)) {
			recheck(hearing);
		}
		else if (hearing.is(Steps.CONFIRM_CONTRIBUTION)) {
			confirm(hearing);
		}
		else if (hearing.agrees()) {
			pass(hearing);
		}
		else {
			sendBack(hearing, Returns.target(hearing.act()));
		}
	}

	private void pass(Hearing hearing) {
		Dossier dossier = hearing.dossier();
		switch (hearing.act().step()) {
			case Steps.FORM_GROUP -> dossier.moveTo(DossierStatus.COLLECTING);
			case Steps.CONTRIBUTE -> hearing.contribution().handIn(hearing.now(), hearing.act().actor().person());
			case Steps.COMPILE_DATA -> dossier.moveTo(DossierStatus.WRITING);
			case Steps.DRAFT_REPORT, Steps.REVISE -> written(hearing);
			case Steps.BIND_VOLUME -> bind(hearing);
			case Steps.GROUP_CONFIRM -> dossier.moveTo(DossierStatus.IN_APPROVAL);
			case Steps.LEADER_APPROVAL -> dossier.moveTo(DossierStatus.FINALISING);
			case Steps.FINALIZE -> finalise(hearing);
			case Steps.SUBMIT -> dossier.moveTo(DossierStatus.SUBMITTED);
			default -> {
				// A step that moves nothing in the dossier: its decision is what counts.
			}
		}
	}

	private void confirm(Hearing hearing) {
		Contribution contribution = hearing.contribution();
		if (hearing.agrees()) {
			contribution.confirm(hearing.now());
		}
		else {
			contribution.requireHandedIn();
			contribution.sendBack(opinion(hearing));
		}
	}

	/** The writer is done: opinions are answered, and passes that still hold stay. */
	private void written(Hearing hearing) {
		Dossier dossier = hearing.dossier();
		dossier.writtenBy(hearing.act().actor().person());
		for (Area area : hearing.areas()) {
			area.answered(hearing.content().area(area), askedFor(hearing, area));
		}
		hearing.contributions().forEach(Contribution::objectionAnswered);
		if (hearing.is(Steps.REVISE)) {
			dossier.nextRound();
		}
		dossier.moveTo(DossierStatus.IN_REVIEW);
	}

	private static Set<String> askedFor(Hearing hearing, Area area) {
		Set<String> pinned = new HashSet<>();
		hearing.comments()
			.stream()
			.filter((comment) -> area.code().equals(comment.area()))
			.map(Comment::part)
			.forEach(pinned::add);
		Set<String> keys = new HashSet<>(pinned);
		hearing.content()
			.in(area)
			.stream()
			.filter((part) -> pinned.stream().anyMatch((pin) -> pin.endsWith("/") && part.key().startsWith(pin)))
			.forEach((part) -> keys.add(part.key()));
		return keys;
	}

	private void review(Hearing hearing) {
		Act act = hearing.act();
		Area area = hearing.area();
		Manifest shown = hearing.content().area(area);
		String place = area.parts().get(0);
		List<NewComment> comments = Pinned.of(act, place);
		boolean seeAgain = Pinned.seeAgain(act);
		if (hearing.agrees()) {
			area.pass(shown);
		}
		else {
			area.sendBack(shown, seeAgain);
			if (comments.isEmpty()) {
				comments = List.of(new NewComment(place, null, opinion(hearing), seeAgain));
			}
		}
		for (NewComment comment : comments) {
			pin(hearing, area.code(), null, comment);
		}
	}

	private void pin(Hearing hearing, @Nullable String area, @Nullable String section, NewComment comment) {
		this.cabinet.add(new Comment(UUID.randomUUID().toString(), hearing.act().dossierId(), hearing.dossier().round(),
				area, section, hearing.act().actor().person(), comment, this.clock.instant()));
	}

	private void extension(Hearing hearing) {
		Act act = hearing.act();
		this.cabinet.extensions(act.dossierId())
			.stream()
			.filter((one) -> one.state() == Extension.State.OPEN)
			.findFirst()
			.orElseThrow(() -> Refusal.of("dossier.extension-none"))
			.decide(hearing.agrees(), act.opinion(), act.actor(), this.clock.instant());
	}

	private void recheck(Hearing hearing) {
		Act act = hearing.act();
		Contribution contribution = hearing.contribution();
		if (hearing.agrees()) {
			contribution.agree(hearing.now());
			return;
		}
		contribution.object(opinion(hearing));
		List<NewComment> comments = act.comments().isEmpty()
				? List.of(new NewComment("indicator/section/" + contribution.section(), null, opinion(hearing), true))
				: act.comments();
		for (NewComment comment : comments) {
			pin(hearing, null, contribution.section(), comment);
		}
	}

	private void bind(Hearing hearing) {
		this.volumes.freeze(hearing.dossier(), hearing.content(), hearing.act().actor().person(), null);
		hearing.dossier().moveTo(DossierStatus.BOUND);
	}

	private void finalise(Hearing hearing) {
		if (!hearing.changes().isEmpty()) {
			int approved = hearing.inForce().number();
			this.volumes.freeze(hearing.dossier(), hearing.content(), hearing.act().actor().person(), approved);
		}
		hearing.dossier().moveTo(DossierStatus.SEALING);
	}

	private void sendBack(Hearing hearing, String target) {
		Dossier dossier = hearing.dossier();
		if (hearing.is(Steps.FINANCE_ACCEPTANCE)) {
			hearing.act().comments().forEach((comment) -> pin(hearing, null, null, comment));
		}
		if (target.equals(Steps.CONTRIBUTE) || target.equals(Steps.FORM_GROUP)) {
			for (Contribution contribution : hearing.contributions()) {
				sendBackOrStand(hearing, contribution);
			}
		}
		if (!target.equals(Steps.SEAL)) {
			dossier.voidVersion();
		}
		dossier.moveTo(Objects.requireNonNull(Steps.TARGETS.get(target)));
	}

	private void sendBackOrStand(Hearing hearing, Contribution contribution) {
		if (hearing.act().returnedSections().contains(contribution.section())) {
			contribution.sendBack(opinion(hearing));
		}
		else {
			contribution.stand(hearing.content().section(contribution.section()).digest());
		}
	}

	private static String opinion(Hearing hearing) {
		return Objects.requireNonNullElse(hearing.act().opinion(), "");
	}

}
