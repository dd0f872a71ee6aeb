package org.ziping.process.engine.reader;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.ziping.core.Verdict;
import org.ziping.process.steps.Vocabulary;

/**
 * The grammar of what a diagram may say: a sentence of the vocabulary, or a variable
 * compared with a literal. The reader and the engine's expression manager share it.
 */
public final class Expressions {

	/** Where the flows out of {@code where_to} may lead. */
	public static final Set<String> RETURN_TARGETS = Set.of("form_group", "contribute", "compile_data", "draft_report",
			"revise", "bind_volume", "seal");

	private static final int LONGEST = 200;

	private static final Pattern SENTENCE = Pattern.compile("#\\{([a-z][A-Za-z]{0,30})\\.([a-z][A-Za-z]{0,40})"
			+ "\\(dossierId((?:, ?(?:section|area|consultation|seat|'[A-Za-z0-9_-]{1,60}')){0,2})\\)\\}");

	private static final Pattern COMPARISON = Pattern.compile("#\\{(verdict|returnTo) ?== ?'([A-Za-z_]{1,40})'\\}");

	private final Vocabulary vocabulary;

	public Expressions(Vocabulary vocabulary) {
		this.vocabulary = vocabulary;
	}

	/** Whether an expression begins anywhere in the text, in whatever spelling. */
	public static boolean within(String text) {
		return text.contains("${") || text.contains("#{");
	}

	/** Whether the engine may parse this text at all. */
	public boolean permits(String text) {
		return !within(text) || isSentence(text) || isComparison(text);
	}

	public boolean isSentence(String text) {
		return isSentenceOf(text, "");
	}

	/** A sentence of that noun; the empty word stands for any. */
	public boolean isSentenceOf(String text, String noun) {
		Matcher said = SENTENCE.matcher(text);
		if (text.length() > LONGEST || !said.matches() || !(noun.isEmpty() || noun.equals(said.group(1)))) {
			return false;
		}
		int arguments = 1 + (int) said.group(3).chars().filter((sign) -> sign == ',').count();
		return this.vocabulary.allows(said.group(1), said.group(2), arguments);
	}

	public boolean isComparison(String text) {
		Matcher said = COMPARISON.matcher(text);
		if (text.length() > LONGEST || !said.matches()) {
			return false;
		}
		return "returnTo".equals(said.group(1)) ? RETURN_TARGETS.contains(said.group(2)) : isVerdict(said.group(2));
	}

	/** The literal of {@code #{returnTo == 'revise'}}, or nothing said. */
	public static String target(String text) {
		Matcher said = COMPARISON.matcher(text);
		return (said.matches() && "returnTo".equals(said.group(1))) ? said.group(2) : "";
	}

	/** The verb of a sentence, or nothing said. */
	public static String verb(String text) {
		Matcher said = SENTENCE.matcher(text);
		return said.matches() ? said.group(1) + "." + said.group(2) : "";
	}

	private static boolean isVerdict(String word) {
		for (Verdict verdict : Verdict.values()) {
			if (verdict.name().equals(word)) {
				return true;
			}
		}
		return false;
	}

}
