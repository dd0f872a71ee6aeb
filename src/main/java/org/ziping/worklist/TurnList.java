package org.ziping.worklist;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.springframework.jdbc.core.simple.JdbcClient;

import org.ziping.process.spi.TaskLists;

/** One of Tasklist's ready lists as a question to our rows. */
record TurnList(String which, Map<String, Object> given, String order) {

	private static final int MOST_WORDS = 5;

	private static final String OFFERED = """
			from worklist_offer o join worklist_turn t on t.task_id = o.task_id where o.person = :person and\s""";

	private static final String MINE = OFFERED + "(t.assignee is null or t.assignee = :person) and ";

	/** Open turns of the dossiers in which that person had a hand. */
	private static final String OTHERS = """
			from worklist_turn t where t.closed_at is null and (t.assignee is null or t.assignee <> :person)
			and t.dossier_id in (select p.dossier_id from worklist_turn p where p.closed_by = :person""";

	/**
	 * @param principals in whose place that person may act today
	 * @param soon the last day that is called near
	 */
	static TurnList of(TaskLists.Asked asked, String person, List<String> principals, LocalDate today, LocalDate soon) {
		Map<String, Object> given = new LinkedHashMap<>();
		given.put("person", person);
		String which = switch (asked.filter()) {
			case "claimable" -> OFFERED + "t.assignee is null";
			case "today" -> MINE + dated(given, "t.due = :today", today, null);
			case "soon" -> MINE + dated(given, "t.due > :today and t.due <= :soon", today, soon);
			case "late" -> MINE + dated(given, "t.due < :today", today, null);
			case "returned" -> OTHERS + " and p.verdict = 'RETURN')";
			case "involving" -> OTHERS + ")";
			case "acting" -> acting(given, principals);
			default -> OFFERED + "t.assignee = :person";
		};
		return new TurnList(which + words(given, asked.words()), given, order(asked, which));
	}

	List<Turn> page(JdbcClient rows, int first, int most) {
		return rows.sql("select t.* " + this.which + this.order + " limit :most offset :first")
			.params(this.given)
			.param("most", most)
			.param("first", first)
			.query(Turns::read)
			.list();
	}

	long count(JdbcClient rows) {
		return rows.sql("select count(*) " + this.which).params(this.given).query(Long.class).single();
	}

	private static String dated(Map<String, Object> given, String condition, LocalDate today, LocalDate soon) {
		given.put("today", today);
		if (soon != null) {
			given.put("soon", soon);
		}
		return condition;
	}

	private static String acting(Map<String, Object> given, List<String> principals) {
		given.remove("person");
		given.put("principals", principals.isEmpty() ? List.of("") : principals);
		return "from worklist_turn t where t.closed_at is null and t.assignee in (:principals)";
	}

	/** Every word has to stand somewhere; rows of before know their step only. */
	private static String words(Map<String, Object> given, String words) {
		List<String> each = Arrays.stream(words.strip().split("[\\s　]+"))
			.filter((word) -> !word.isEmpty())
			.limit(MOST_WORDS)
			.toList();
		IntStream.range(0, each.size()).forEach((at) -> given.put("word" + at, each.get(at)));
		StringBuilder conditions = new StringBuilder();
		for (int at = 0; at < each.size(); at++) {
			conditions.append(" and locate(:word").append(at).append(", coalesce(t.search_words, t.step_name)) > 0");
		}
		return conditions.toString();
	}

	/** By the offer's own date where there is one: its index is in that order. */
	private static String order(TaskLists.Asked asked, String which) {
		String way = asked.rising() ? " asc" : " desc";
		String last = which.startsWith(OFFERED) ? "o.task_id" : "t.task_id";
		String by = switch (asked.order()) {
			case DUE -> which.startsWith(OFFERED) ? "o.due" : "t.due";
			case RECEIVED -> "t.opened_at";
			case STEP -> "t.step_name";
			case UNIT -> "t.unit";
		};
		return " order by " + by + way + ", " + last + way;
	}

}
