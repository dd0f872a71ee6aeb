package org.ziping.inspection;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.ziping.inspection.text.PlainText;

/** The project's own test reports and what must be found in each. */
final class ReportFixtures {

	static final List<String> ALL = List.of("note-2024", "wrapped-2022", "full-2022");

	private ReportFixtures() {
	}

	/** A code, a level and a piece of the quote. */
	record Expected(String code, Level level, String quote) {

		boolean matches(Finding finding) {
			return finding.code().equals(this.code) && finding.level() == this.level
					&& finding.quote().contains(this.quote);
		}

	}

	static String text(String name) {
		return resource(name + ".txt");
	}

	static ReportText report(String name) {
		return PlainText.read(text(name));
	}

	static List<Expected> expected(String name) {
		return resource(name + ".expected").lines().filter((line) -> !line.isBlank()).map((line) -> {
			String[] cells = line.split("\t");
			return new Expected(cells[0], cells[1].equals("M") ? Level.MANDATORY : Level.ADVISORY, cells[2]);
		}).toList();
	}

	static List<String> lines(String file) {
		return resource(file).lines().filter((line) -> !line.isBlank()).toList();
	}

	static List<Finding> inspect(String... paragraphs) {
		return new Inspection().inspect(ReportText.ofParagraphs(paragraphs), Facts.none(), Stage.SUBMISSION);
	}

	private static String resource(String name) {
		try (InputStream in = ReportFixtures.class.getResourceAsStream("/inspection/" + name)) {
			return new String(in.readAllBytes(), StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
