package org.ziping.dossier;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import org.ziping.core.Digest;
import org.ziping.core.Refusal;
import org.ziping.dossier.spi.ContentPart;

/** Asks the tables of the dossier whether what must always hold does hold. */
@Service
@Transactional(readOnly = true)
public class Invariants {

	private final FilingCabinet cabinet;

	private final Volumes volumes;

	Invariants(FilingCabinet cabinet, Volumes volumes) {
		this.cabinet = cabinet;
		this.volumes = volumes;
	}

	public List<Violation> violations() {
		return this.cabinet.all().stream().flatMap((dossier) -> of(dossier.id()).stream()).toList();
	}

	public List<Violation> of(String dossierId) {
		Dossier dossier = this.cabinet.get(dossierId);
		Findings findings = new Findings(dossierId, new ArrayList<>());
		List<Decision> decisions = this.cabinet.decisions(dossierId);
		List<Version> versions = this.volumes.all(dossierId);
		versions.forEach((version) -> volumeIsWhole(version, findings));
		versions.forEach((version) -> decisionsCarryTheVersion(version, decisions, findings));
		versions.forEach((version) -> threePersons(version, decisions, findings));
		decisionsAreComplete(decisions, findings);
		whatLeftIsWhatWasApproved(dossier, versions, decisions, findings);
		return findings.list();
	}

	private static void volumeIsWhole(Version version, Findings findings) {
		List<ContentPart> parts = contentOf(version).parts();
		boolean whole = version.parts().stream().allMatch((part) -> Digest.sm3(part.bytes()).equals(part.digest()));
		findings.unless(whole && Manifest.of(parts).digest().equals(version.sm3()), 1,
				"version " + version.number() + " is not what was frozen");
	}

	private static Content contentOf(Version version) {
		return new Content(version.parts()
			.stream()
			.map((part) -> new ContentPart(part.key(), part.name(), null, part.authors(), part.bytes()))
			.toList());
	}

	private static void decisionsCarryTheVersion(Version version, List<Decision> decisions, Findings findings) {
		decisions.stream()
			.filter((decision) -> !decision.step().equals(Steps.CONFIRM_FINAL))
			.filter((decision) -> decision.on(version.number()) && !decision.digest().equals(version.sm3()))
			.forEach((decision) -> findings.add(1, decision.step() + " of " + decision.person()
					+ " is on another content than version " + version.number()));
	}

	private static void decisionsAreComplete(List<Decision> decisions, Findings findings) {
		decisions.stream()
			.filter((decision) -> decision.person().isBlank() || decision.post().isBlank())
			.forEach((decision) -> findings.add(2, decision.step() + " names no person or no post"));
	}

	private static void threePersons(Version version, List<Decision> decisions, Findings findings) {
		Optional<Decision> confirmed = Approval.on(decisions, Steps.GROUP_CONFIRM, version.number());
		Optional<Decision> approved = Approval.on(decisions, Steps.LEADER_APPROVAL, version.number());
		if (confirmed.isEmpty() || approved.isEmpty()) {
			return;
		}
		String writer = writer(decisions, confirmed.get().number());
		Set<@Nullable String> persons = new HashSet<>();
		persons.add(writer);
		persons.add(confirmed.get().person());
		persons.add(approved.get().person());
		findings.unless(persons.size() == 3, 3, "version " + version.number()
				+ " was written, confirmed and approved by " + persons.size() + " persons");
	}

	/** Who last completed the draft or the revision before that decision. */
	private static @Nullable String writer(List<Decision> decisions, long before) {
		return decisions.stream()
			.filter((decision) -> decision.number() < before && decision.agrees())
			.filter((decision) -> Set.of(Steps.DRAFT_REPORT, Steps.REVISE).contains(decision.step()))
			.map(Decision::person)
			.reduce((former, later) -> later)
			.orElse(null);
	}

	private void whatLeftIsWhatWasApproved(Dossier dossier, List<Version> versions, List<Decision> decisions,
			Findings findings) {
		if (dossier.status() != DossierStatus.SUBMITTED && dossier.status() != DossierStatus.CLOSED) {
			return;
		}
		Optional<Version> left = versions.stream()
			.filter((version) -> Objects.equals(version.number(), dossier.versionInForce()))
			.findFirst();
		findings.unless(left.isPresent() && Approval.of(decisions, left.get()), 1, "what left was not approved");
		left.filter((version) -> version.finalisedFrom() != null)
			.ifPresent((version) -> changedAsMarked(dossier.id(), versions, version, findings));
	}

	private void changedAsMarked(String dossier, List<Version> versions, Version last, Findings findings) {
		Version approved = versions.stream()
			.filter((version) -> Objects.equals(version.number(), last.finalisedFrom()))
			.findFirst()
			.orElseThrow();
		List<MarkedChangeRow> marked = this.cabinet.markedChanges(dossier, approved.number());
		findings.unless(Finalisation.confirmedByAll(marked, this.cabinet.decisions(dossier), last.sm3()), 1,
				"a leader who marked changes did not confirm the final form");
		List<MarkedChange> changes = marked.stream().map(MarkedChangeRow::change).toList();
		try {
			new Finalisation(approved, changes).requireExactly(contentOf(last));
		}
		catch (Refusal refusal) {
			findings.add(1, "the final form differs by more than the marked changes");
		}
	}

	/** What was found so far. */
	private record Findings(String dossier, List<Violation> list) {

		void add(int invariant, String detail) {
			this.list.add(new Violation(invariant, this.dossier, detail));
		}

		void unless(boolean holds, int invariant, String detail) {
			if (!holds) {
				add(invariant, detail);
			}
		}

	}

}
