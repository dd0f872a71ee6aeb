package org.ziping.submission;

import java.math.BigDecimal;
import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;
import org.jspecify.annotations.Nullable;

/** The scores as they were frozen. */
record ScoreSheet(List<Line> lines, BigDecimal weight, BigDecimal total, @Nullable String grade) {

	/** One indicator. */
	record Line(String indicator, List<String> path, String name, BigDecimal weight, @Nullable BigDecimal points,
			String reason, List<JsonNode> explanation) {

		/**
		 * The level of the tree above it, counted from the root; empty where it has none.
		 */
		String above(int level) {
			return (level < this.path.size()) ? this.path.get(level) : "";
		}

		String shownPoints() {
			return (this.points != null) ? this.points.toPlainString() : "";
		}

	}

	static ScoreSheet of(JsonNode root) {
		String grade = root.path("grade").asText("");
		return new ScoreSheet(root.path("scores").valueStream().map(ScoreSheet::line).toList(),
				number(root.path("weight")), number(root.path("total")), grade.isBlank() ? null : grade);
	}

	private static Line line(JsonNode row) {
		return new Line(row.path("indicator").asText(), row.path("path").valueStream().map(JsonNode::asText).toList(),
				row.path("name").asText(), number(row.path("weight")),
				row.path("points").isTextual() ? number(row.path("points")) : null, row.path("reason").asText(""),
				row.path("explanation").valueStream().toList());
	}

	private static BigDecimal number(JsonNode node) {
		return node.asText("").isBlank() ? BigDecimal.ZERO : new BigDecimal(node.asText());
	}

}
