package org.ziping.journeys.browser;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import com.microsoft.playwright.Page;

import static org.assertj.core.api.Assertions.assertThat;

/** Asks axe-core whether people without mouse or sight can use a part of a page. */
public final class Accessible {

	private static final Path AXE = Path.of("src/main/frontend/node_modules/axe-core/axe.min.js");

	/**
	 * Violations that keep somebody out; contrast of the vendor's own parts is not ours.
	 */
	private static final String SERIOUS = """
			async (selector) => {
			  const found = await axe.run(document.querySelector(selector) || document, { resultTypes: ['violations'] });
			  return found.violations.filter((one) => ['serious', 'critical'].includes(one.impact))
			    .flatMap((one) => one.nodes.map((node) => `${one.id}: ${node.html.slice(0, 160)}`));
			}""";

	private Accessible() {
	}

	/** The whole page. */
	public static void all(Page page) {
		part(page, "html");
	}

	/** Only what stands below that selector. */
	@SuppressWarnings("unchecked")
	public static void part(Page page, String selector) {
		if (!Boolean.TRUE.equals(page.evaluate("() => typeof axe === 'object'"))) {
			page.evaluate(read());
		}
		List<String> serious = (List<String>) page.evaluate(SERIOUS, selector);
		assertThat(serious).as("axe on " + page.url() + " " + Map.of("part", selector)).isEmpty();
	}

	private static String read() {
		try {
			return java.nio.file.Files.readString(AXE) + ";undefined";
		}
		catch (java.io.IOException ex) {
			throw new java.io.UncheckedIOException(ex);
		}
	}

}
