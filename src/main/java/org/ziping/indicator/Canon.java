package org.ziping.indicator;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.jspecify.annotations.Nullable;
import org.ziping.indicator.rules.Answer;

/**
 * Writes sheet, scores, tasks and assignments so that the same content is the same bytes.
 */
final class Canon {

	private static final ObjectMapper JSON = new ObjectMapper();

	private static final DefaultIndenter LINES = new DefaultIndenter("  ", "\n");

	private Canon() {
	}

	static byte[] bytes(Map<String, Object> content) {
		try {
			DefaultPrettyPrinter printer = new DefaultPrettyPrinter();
			printer.indentObjectsWith(LINES);
			printer.indentArraysWith(LINES);
			return JSON.writer(printer).writeValueAsString(content).getBytes(StandardCharsets.UTF_8);
		}
		catch (JsonProcessingException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/** All values of these items, in the order of the table. */
	static List<Map<String, Object>> values(Sheet sheet, List<DataItem> items) {
		return items.stream()
			.flatMap((item) -> item.columns()
				.stream()
				.filter((column) -> column != Column.LAST_YEAR)
				.flatMap((column) -> value(sheet, item, column).stream()))
			.toList();
	}

	private static Optional<Map<String, Object>> value(Sheet sheet, DataItem item, Column column) {
		String shown = sheet.shown(item, column);
		Optional<Cell> cell = sheet.cell(item.code(), column);
		if (shown.isEmpty() && cell.isEmpty()) {
			return Optional.empty();
		}
		Map<String, Object> row = new LinkedHashMap<>();
		row.put("item", item.code());
		row.put("name", item.name());
		row.put("column", column.name());
		row.put("value", shown);
		row.put("unit", item.unit());
		cell.map(Cell::noneReason).ifPresent((reason) -> row.put("none", reason));
		return Optional.of(row);
	}

	static Map<String, Object> score(Score score) {
		Map<String, Object> row = new LinkedHashMap<>();
		row.put("indicator", score.indicator().code());
		row.put("name", score.indicator().name());
		row.put("path", score.indicator().path());
		row.put("weight", plain(score.max()));
		row.put("state", score.state().name());
		row.put("points", score.self().map(BigDecimal::toPlainString).orElse(null));
		row.put("answer", score.given().answer().map(Canon::answer).orElse(null));
		row.put("reason", score.given().reason());
		row.put("explanation", score.explanation().lines());
		return row;
	}

	private static Map<String, Object> answer(Answer answer) {
		Map<String, Object> row = new LinkedHashMap<>();
		row.put("met", answer.met());
		row.put("level", answer.level());
		row.put("share", plain(answer.share()));
		row.put("points", plain(answer.points()));
		return row;
	}

	/** What a section said of an indicator: its answer and its first opinion. */
	static Map<String, Object> opinion(Indicator leaf, Given given) {
		Map<String, Object> row = new LinkedHashMap<>();
		row.put("indicator", leaf.code());
		row.put("name", leaf.name());
		row.put("answer", given.answer().map(Canon::answer).orElse(null));
		row.put("preliminary", plain(given.preliminary()));
		row.put("preliminaryReason", given.preliminaryReason());
		return row;
	}

	static Map<String, Object> keyTask(KeyTask task) {
		Map<String, Object> row = new LinkedHashMap<>();
		row.put("task", task.code());
		row.put("name", task.name());
		row.put("section", task.section());
		row.put("budget", plain(task.budgetWan()));
		row.put("target", task.target());
		row.put("actual", task.actual());
		row.put("completion", plain(task.completion()));
		row.put("done", task.done());
		row.put("problems", task.problems());
		row.put("measures", task.measures());
		return row;
	}

	static Map<String, Object> target(YearTarget target) {
		Map<String, Object> row = new LinkedHashMap<>();
		row.put("target", target.code());
		row.put("name", target.plan().name());
		row.put("value", target.plan().words());
		row.put("basis", target.plan().basis());
		return row;
	}

	static Map<String, Object> targetChange(TargetChange change) {
		Map<String, Object> row = new LinkedHashMap<>();
		row.put("target", change.code());
		row.put("before", change.before());
		row.put("after", change.after());
		row.put("reason", change.reason());
		row.put("state", change.state().name());
		return row;
	}

	static Map<String, Object> assignment(Assignment assignment) {
		Map<String, Object> row = new LinkedHashMap<>();
		row.put("kind", assignment.kind().name());
		row.put("subject", assignment.subject());
		row.put("section", assignment.section());
		row.put("person", assignment.person());
		row.put("due", (assignment.due() != null) ? assignment.due().toString() : null);
		return row;
	}

	private static @Nullable String plain(@Nullable BigDecimal number) {
		if (number == null) {
			return null;
		}
		BigDecimal bare = number.stripTrailingZeros();
		return bare.toPlainString();
	}

}
