package org.ziping.workspace.api;

import java.time.Instant;
import java.util.List;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import org.ziping.core.Verdict;
import org.ziping.dossier.Comment;
import org.ziping.dossier.Decision;
import org.ziping.dossier.Dossier;
import org.ziping.dossier.DossierStatus;
import org.ziping.dossier.Dossiers;
import org.ziping.dossier.Version;
import org.ziping.organisation.Person;
import org.ziping.organisation.web.Current;

/**
 * The evaluations that one may see: where they stand, who decided what, what was frozen.
 */
@RestController
@RequestMapping(path = "/api/v1/dossiers", produces = "application/json")
@Tag(name = "dossiers", description = "workspace.api.dossiers")
class DossierResource {

	private final Dossiers dossiers;

	private final Readers readers;

	DossierResource(Dossiers dossiers, Readers readers) {
		this.dossiers = dossiers;
		this.readers = readers;
	}

	@GetMapping
	@Operation(summary = "workspace.api.dossiers.all")
	List<DossierLine> all(@Current Person person) {
		return this.dossiers.all()
			.stream()
			.filter((dossier) -> this.dossiers.visibleTo(dossier.id(), person.id()))
			.map(DossierLine::of)
			.toList();
	}

	@GetMapping("/{id}")
	@Operation(summary = "workspace.api.dossiers.one")
	DossierLine one(@PathVariable String id, @Current Person person) {
		return DossierLine.of(this.readers.require(id, person));
	}

	@GetMapping("/{id}/decisions")
	@Operation(summary = "workspace.api.dossiers.decisions")
	List<DecisionLine> decisions(@PathVariable String id, @Current Person person) {
		this.readers.require(id, person);
		return this.dossiers.decisions(id).stream().map(DecisionLine::of).toList();
	}

	@GetMapping("/{id}/comments")
	@Operation(summary = "workspace.api.dossiers.comments")
	List<CommentLine> comments(@PathVariable String id, @Current Person person) {
		this.readers.require(id, person);
		return this.dossiers.comments(id).stream().map(CommentLine::of).toList();
	}

	@GetMapping("/{id}/versions")
	@Operation(summary = "workspace.api.dossiers.versions")
	List<VersionLine> versions(@PathVariable String id, @Current Person person) {
		this.readers.require(id, person);
		return this.dossiers.versions(id).stream().map(VersionLine::of).toList();
	}

	/** One evaluation. */
	record DossierLine(String id, int year, String unit, String campaign, DossierStatus status, int round,
			@Nullable Integer versionInForce, Instant createdAt) {

		static DossierLine of(Dossier dossier) {
			return new DossierLine(dossier.id(), dossier.year().value(), dossier.unit(), dossier.campaign(),
					dossier.status(), dossier.round(), dossier.versionInForce(), dossier.createdAt());
		}

	}

	/** What somebody decided, on which content. */
	record DecisionLine(String step, @Nullable String section, @Nullable String area, String person, String personName,
			Verdict verdict, @Nullable String opinion, @Nullable String returnTo, String digest, Instant at) {

		static DecisionLine of(Decision decision) {
			return new DecisionLine(decision.step(), decision.section(), decision.area(), decision.person(),
					decision.personName(), decision.verdict(), decision.opinion(), decision.returnTo(),
					decision.digest().toString(), decision.at());
		}

	}

	/** An opinion and whether it was answered. */
	record CommentLine(String id, @Nullable String area, String author, String anchor, @Nullable String quote,
			String text, boolean answered, Instant at) {

		static CommentLine of(Comment comment) {
			return new CommentLine(comment.id(), comment.area(), comment.author(), comment.anchor(), comment.quote(),
					comment.text(), comment.answered(), comment.at());
		}

	}

	/** A frozen version. */
	record VersionLine(int number, String sm3, String sha256, Instant frozenAt, String frozenBy) {

		static VersionLine of(Version version) {
			return new VersionLine(version.number(), version.sm3().toString(), version.sha256().toString(),
					version.frozenAt(), version.frozenBy());
		}

	}

}
