package org.ziping.document;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A document whose parts and figures carry marks that stay while it is edited in other
 * programs, so that it can come home.
 */
public record MarkedDocument(String title, List<Part> parts) {

	public MarkedDocument {
		parts = List.copyOf(parts);
	}

	/** A stretch between two marks; without a mark it stands where nobody expected it. */
	public record Part(String mark, String title, List<Line> lines) {

		public Part {
			lines = List.copyOf(lines);
		}

	}

	/** A paragraph, or a table under its mark; a level above zero is a heading. */
	public record Line(int level, List<Span> spans, @Nullable TableBlock table) {

		public Line {
			spans = List.copyOf(spans);
		}

		public static Line of(int level, List<Span> spans) {
			return new Line(level, spans, null);
		}

		public String text() {
			StringBuilder text = new StringBuilder();
			this.spans.forEach((span) -> text.append(span.text()));
			return text.toString().strip();
		}

	}

	/** Words, or something marked inside them. */
	public record Span(String text, String mark) {

		public static Span words(String text) {
			return new Span(text, "");
		}

	}

}
