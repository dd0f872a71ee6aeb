package org.ziping.studio;

import java.util.List;
import java.util.Set;

import org.ziping.core.Refusal;
import org.ziping.process.steps.Vocabulary;

/**
 * The people a step may be given to: those sentences of the vocabulary that need nothing
 * but the evaluation itself.
 */
final class Who {

	/** These name lists to repeat a step for, not people. */
	private static final Set<String> LISTS = Set.of("sectionsToRedo", "areasToReview", "sectionsToRecheck");

	/** These name one person, so that the task is theirs without claiming it. */
	private static final Set<String> PERSONS = Set.of("groupConfirmer", "deputyLeader", "leader");

	private static final Vocabulary VOCABULARY = Vocabulary.published();

	private Who() {
	}

	static List<Vocabulary.Verb> choices() {
		return VOCABULARY.verbs()
			.stream()
			.filter((verb) -> verb.noun().equals("people") && verb.parameters().equals(List.of("dossierId")))
			.filter((verb) -> !LISTS.contains(verb.name()))
			.toList();
	}

	static Vocabulary.Verb chosen(String name) {
		return choices().stream()
			.filter((verb) -> verb.name().equals(name))
			.findFirst()
			.orElseThrow(() -> Refusal.of("studio.no-such-people"));
	}

	/** The attribute of a user task that takes this sentence. */
	static String attribute(Vocabulary.Verb verb) {
		return PERSONS.contains(verb.name()) ? "assignee" : "candidateGroups";
	}

	/** The choice that stands in a diagram; empty where it is none of the list. */
	static String name(String sentence) {
		return choices().stream()
			.filter((verb) -> verb.sentence().equals(sentence))
			.map(Vocabulary.Verb::name)
			.findFirst()
			.orElse("");
	}

	/**
	 * The key of the words for a sentence as it stands in a diagram; empty if unknown.
	 */
	static String label(String sentence) {
		return VOCABULARY.verbs()
			.stream()
			.filter((verb) -> verb.sentence().equals(sentence))
			.map(Vocabulary.Verb::label)
			.findFirst()
			.orElse("");
	}

}
