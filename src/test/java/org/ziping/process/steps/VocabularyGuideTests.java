package org.ziping.process.steps;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.TreeSet;

import org.junit.jupiter.api.Test;
import org.ziping.core.Verdict;
import org.ziping.process.engine.reader.Expressions;

import static org.assertj.core.api.Assertions.assertThat;

/** The vocabulary's page in the process administrator's guide says what the code says. */
class VocabularyGuideTests {

	private static final Path PAGE = Path.of("src/docs/guides/流程管理员-词汇表.md");

	private static final ResourceBundle WORDS = ResourceBundle.getBundle("messages.process", Locale.ROOT);

	private final Vocabulary vocabulary = Vocabulary.published();

	/** {@code -Dwrite.guides=true} writes it anew. */
	@Test
	void thePageIsWhatTheVocabularySays() throws IOException {
		String page = page();
		if (Boolean.getBoolean("write.guides")) {
			Files.writeString(PAGE, page);
		}
		assertThat(Files.readString(PAGE)).as("stale: run this test with -Dwrite.guides=true").isEqualTo(page);
	}

	@Test
	void everySentenceOfThePageMayStandInADiagram() {
		Expressions grammar = new Expressions(this.vocabulary);
		assertThat(this.vocabulary.verbs()).isNotEmpty()
			.allSatisfy((verb) -> assertThat(grammar.isSentence(example(verb))).as(verb.sentence()).isTrue());
	}

	/** A step is named by a literal, everything else by its variable. */
	private static String example(Vocabulary.Verb verb) {
		return verb.sentence().replace(", step)", ", 'contribute')");
	}

	private String page() {
		StringBuilder page = new StringBuilder(
				"# " + say("title") + "\n\n> " + say("generated") + "\n\n" + say("intro") + "\n");
		for (String noun : this.vocabulary.nouns()) {
			page.append("\n## " + say(noun) + "\n\n| " + say("sentence") + " | " + say("meaning") + " | " + say("when")
					+ " |\n|---|---|---|\n");
			this.vocabulary.verbs()
				.stream()
				.filter((verb) -> verb.noun().equals(noun))
				.forEach((verb) -> page.append("| `" + example(verb) + "` | " + WORDS.getString(verb.label()) + " | "
						+ WORDS.getString(verb.when()) + " |\n"));
		}
		page.append("\n## " + say("variables") + "\n\n");
		for (String variable : new TreeSet<>(Vocabulary.VARIABLES)) {
			page.append("- `" + variable + "`：" + say("variable." + variable) + "\n");
		}
		page.append("\n## " + say("conditions") + "\n\n");
		for (Verdict verdict : Verdict.values()) {
			page.append("- `#{verdict == '" + verdict + "'}`\n");
		}
		for (String target : List.copyOf(new TreeSet<>(Expressions.RETURN_TARGETS))) {
			page.append("- `#{returnTo == '" + target + "'}`\n");
		}
		return page.toString();
	}

	private static String say(String key) {
		return WORDS.getString("process.vocabulary." + key);
	}

}
