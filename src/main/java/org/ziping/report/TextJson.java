package org.ziping.report;

import java.util.ArrayList;
import java.util.List;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Keeps a chapter's text in a row: figures and tables as nodes, never as digits. */
final class TextJson {

	private static final ObjectMapper JSON = new ObjectMapper();

	private TextJson() {
	}

	static String write(ChapterText text) {
		ArrayNode pieces = JSON.createArrayNode();
		for (Piece piece : text.pieces()) {
			ObjectNode node = pieces.addObject();
			if (piece instanceof Piece.LiveTable table) {
				node.put("table", table.name());
				continue;
			}
			ArrayNode runs = node.putArray("runs");
			for (Run run : ((Piece.Para) piece).runs()) {
				if (run instanceof Run.LiveFigure figure) {
					runs.addObject().put("figure", figure.code());
				}
				else {
					runs.addObject().put("words", ((Run.Words) run).text());
				}
			}
		}
		return pieces.toString();
	}

	static ChapterText read(String json) {
		try {
			List<Piece> pieces = new ArrayList<>();
			for (JsonNode node : JSON.readTree(json)) {
				pieces.add(node.has("table") ? new Piece.LiveTable(node.path("table").asText())
						: new Piece.Para(runs(node.path("runs"))));
			}
			return new ChapterText(pieces);
		}
		catch (JsonProcessingException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static List<Run> runs(JsonNode nodes) {
		List<Run> runs = new ArrayList<>();
		for (JsonNode node : nodes) {
			runs.add(node.has("figure") ? new Run.LiveFigure(node.path("figure").asText())
					: new Run.Words(node.path("words").asText()));
		}
		return runs;
	}

}
