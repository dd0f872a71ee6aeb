package org.ziping.workspace;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

import org.ziping.dossier.Answer;
import org.ziping.dossier.Comment;
import org.ziping.dossier.Dossiers;
import org.ziping.dossier.PartView;
import org.ziping.organisation.People;
import org.ziping.organisation.Units;

/** Opinions in words, those without an answer first. */
@Component
class CommentViews {

	private final Dossiers dossiers;

	private final People people;

	private final Units units;

	private final DecisionViews decisions;

	private final Looking looking;

	CommentViews(Dossiers dossiers, People people, Units units, DecisionViews decisions, Looking looking) {
		this.dossiers = dossiers;
		this.people = people;
		this.units = units;
		this.decisions = decisions;
		this.looking = looking;
	}

	/** One opinion with its answer. */
	record Opinion(String id, int round, @Nullable String from, String author, String anchor, String part,
			@Nullable String quote, String text, boolean wantsToSeeAgain, String at, boolean answered,
			@Nullable String answerKind, @Nullable String answer, @Nullable String answeredBy) {
	}

	List<Opinion> of(String dossier, Predicate<Comment> which) {
		Map<String, String> parts = this.dossiers.parts(dossier)
			.stream()
			.collect(Collectors.toMap(PartView::key, PartView::name, (first, second) -> first));
		Map<String, String> areas = this.decisions.areas(dossier);
		return this.dossiers.comments(dossier)
			.stream()
			.filter(which)
			.map((comment) -> opinion(comment, parts, areas))
			.sorted(Comparator.comparing(Opinion::answered))
			.toList();
	}

	private Opinion opinion(Comment comment, Map<String, String> parts, Map<String, String> areas) {
		Answer answer = comment.answer();
		return new Opinion(comment.id(), comment.round(), from(comment, areas), this.people.nameOf(comment.author()),
				comment.anchor(), parts.getOrDefault(comment.part(), comment.part()), comment.quote(), comment.text(),
				comment.wantsToSeeAgain(), this.looking.moment(comment.at()), answer != null,
				(answer != null) ? answer.kind().name() : null, (answer != null) ? answer.text() : null,
				(answer != null) ? this.people.nameOf(answer.by()) : null);
	}

	private @Nullable String from(Comment comment, Map<String, String> areas) {
		if (comment.area() != null) {
			return areas.get(comment.area());
		}
		return (comment.section() != null) ? this.units.section(comment.section()).name() : null;
	}

}
