package org.ziping.journeys;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import com.microsoft.playwright.Page;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Whoever looks at a page reads Chinese: no Latin word but names that stay as they are.
 */
public final class ChineseOnly {

	private static final Pattern WORD = Pattern.compile("[A-Za-z][A-Za-z'-]+");

	/** Kinds of files, digests, keys of the keyboard and the clock's zone. */
	private static final Set<String> ALLOWED = Set.of("PDF", "Word", "Excel", "WPS", "SM", "UTC", "Asia", "Shanghai",
			"Camunda", "Platform", "docx", "pdf", "xlsx", "jpg", "png");

	private static final String SEEN = """
			() => {
			  const seen = [];
			  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
			  while (texts.nextNode()) {
			    const node = texts.currentNode.parentElement;
			    if (node && node.checkVisibility({ checkVisibilityCSS: true }) && !node.closest('script,style,noscript,template')) {
			      seen.push(texts.currentNode.data);
			    }
			  }
			  for (const field of document.querySelectorAll('[placeholder],[title],[aria-label]')) {
			    if (field.checkVisibility({ checkVisibilityCSS: true })) {
			      for (const name of ['placeholder', 'title', 'aria-label']) {
			        seen.push(field.getAttribute(name) || '');
			      }
			    }
			  }
			  return seen.join('\\n');
			}""";

	private ChineseOnly() {
	}

	/**
	 * @param names further words that may stand there, such as sign-in names or codes
	 */
	public static void on(Page page, String... names) {
		assertThat(latinWords(page.evaluate(SEEN).toString(), Set.of(names))).as("Latin words on " + page.url())
			.isEmpty();
	}

	static List<String> latinWords(String text, Set<String> names) {
		// Addresses and digests are no words of any language.
		String plain = text.replaceAll("https?://\\S+", " ").replaceAll("\\b[0-9a-f]{8,}\\b", " ");
		return WORD.matcher(plain)
			.results()
			.map((found) -> found.group())
			.filter((word) -> !ALLOWED.contains(word) && !names.contains(word))
			.distinct()
			.toList();
	}

}
