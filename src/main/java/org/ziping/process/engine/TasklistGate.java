package org.ziping.process.engine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

import org.ziping.calendar.HouseClock;
import org.ziping.core.Refusal;
import org.ziping.core.Verdict;
import org.ziping.dossier.Dossiers;
import org.ziping.dossier.NewComment;
import org.ziping.organisation.People;
import org.ziping.organisation.Post;
import org.ziping.process.Submission;
import org.ziping.process.TaskView;
import org.ziping.process.Tasks;
import org.ziping.process.spi.TaskLists;

/** Tasklist's door: what it asks for is asked of the gate and of the read model. */
@Component
class TasklistGate implements TasklistDoor {

	/** The engine's own way of writing moments, which Tasklist parses. */
	private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss.SSSZ");

	private final ObjectMapper json = new ObjectMapper();

	private final Tasks tasks;

	private final Dossiers dossiers;

	private final People people;

	private final ObjectProvider<TaskLists> lists;

	TasklistGate(Tasks tasks, Dossiers dossiers, People people, ObjectProvider<TaskLists> lists) {
		this.tasks = tasks;
		this.dossiers = dossiers;
		this.people = people;
		this.lists = lists;
	}

	@Override
	public void complete(String taskId, Map<String, Object> fields, String person) {
		boolean again = Boolean.TRUE.equals(fields.get("wantsToSeeAgain"));
		this.tasks.complete(
				new Submission(taskId, verdict(text(fields, "verdict")), text(fields, "opinion"),
						text(fields, "returnTo"), List.of(), text(fields, "contentDigest"),
						comments(fields.get("comments"), again), Map.of(), UUID.randomUUID().toString()),
				this.people.actor(person));
	}

	@Override
	public void claim(String taskId, String person) {
		this.tasks.claim(taskId, this.people.actor(person));
	}

	@Override
	public void release(String taskId, String person) {
		this.tasks.release(taskId, this.people.actor(person));
	}

	@Override
	public boolean mayRead(String taskId, String person) {
		return this.tasks.find(taskId)
			.map((task) -> task.isFor(person) || this.dossiers.visibleTo(task.dossierId(), person))
			.orElse(false);
	}

	@Override
	public boolean knows(String person, String other) {
		Set<String> units = this.people.posts(person).stream().map(Post::unit).collect(Collectors.toSet());
		return person.equals(other) || this.people.posts(other).stream().map(Post::unit).anyMatch(units::contains);
	}

	@Override
	public Map<String, Object> formVariables(String taskId, String person) {
		if (!mayRead(taskId, person)) {
			throw Refusal.of("process.door");
		}
		TaskView task = this.tasks.get(taskId);
		if (task.isFor(person)) {
			this.tasks.looked(taskId, person);
		}
		Map<String, Object> shown = new LinkedHashMap<>();
		shown.put("contentDigest", this.dossiers.digest(task.dossierId(), this.tasks.scope(task)).toString());
		return shown;
	}

	@Override
	public String list(String query, String person, int first, int max) {
		List<Map<String, Object>> cards = new ArrayList<>();
		List<Map<String, Object>> evaluations = new ArrayList<>();
		List<Map<String, Object>> holders = new ArrayList<>();
		for (TaskLists.TaskRow row : this.lists.getObject().list(asked(query), person, first, max)) {
			cards.add(card(row));
			evaluations.add(Map.of("id", row.dossierId(), "key", "self_evaluation", "name", row.of()));
			if (row.assignee() != null) {
				holders.add(holder(row.assignee()));
			}
		}
		Map<String, Object> embedded = new LinkedHashMap<>();
		embedded.put("task", cards);
		embedded.put("processDefinition", evaluations);
		embedded.put("assignee", holders);
		Map<String, Object> answer = new LinkedHashMap<>();
		answer.put("_links", Map.of());
		answer.put("_embedded", embedded);
		answer.put("count", count(query, person));
		return write(answer);
	}

	@Override
	public long count(String query, String person) {
		return this.lists.getObject().count(asked(query), person);
	}

	@Override
	public Map<String, Long> counts(String person) {
		Map<String, Long> counts = new LinkedHashMap<>();
		TaskLists.FILTERS
			.forEach((filter) -> counts.put(filter, this.lists.getObject().count(TaskLists.Asked.of(filter), person)));
		return counts;
	}

	private Map<String, Object> holder(String person) {
		return Map.of("id", person, "firstName", this.people.nameOf(person), "lastName", "", "email", "");
	}

	private static Map<String, Object> card(TaskLists.TaskRow row) {
		Map<String, Object> card = new LinkedHashMap<>();
		card.put("id", row.taskId());
		card.put("name", row.title());
		card.put("assignee", row.assignee());
		card.put("created", MOMENT.format(OffsetDateTime.ofInstant(row.created(), HouseClock.ZONE)));
		card.put("due", (row.due() != null)
				? MOMENT.format(row.due().atTime(23, 59).atZone(HouseClock.ZONE).toOffsetDateTime()) : null);
		card.put("followUp", null);
		card.put("description", null);
		card.put("priority", 50);
		card.put("processDefinitionId", row.dossierId());
		card.put("taskDefinitionKey", row.step());
		card.put("suspended", false);
		card.put("formKey", null);
		card.put("_links", Map.of());
		card.put("_embedded", Map.of("variable", shown(row)));
		return card;
	}

	/** What a card says beside its title; the filter names those that are seen. */
	private static List<Map<String, Object>> shown(TaskLists.TaskRow row) {
		List<Map<String, Object>> shown = new ArrayList<>();
		shown.add(word("of", row.of()));
		if (row.left() != null && row.tone() != null) {
			shown.add(word("left", row.left()));
			shown.add(word("tone", row.tone()));
		}
		if (row.back() != null) {
			shown.add(word("back", row.back()));
		}
		if (row.suggested() != null) {
			shown.add(word("suggested", row.suggested()));
		}
		return shown;
	}

	private static Map<String, Object> word(String name, String value) {
		return Map.of("name", name, "type", "String", "value", value, "valueInfo", Map.of());
	}

	private List<NewComment> comments(@Nullable Object sent, boolean again) {
		Object rows = (sent instanceof String text) ? read(text) : sent;
		List<NewComment> comments = new ArrayList<>();
		if (rows instanceof Iterable<?> list) {
			for (Object row : list) {
				JsonNode one = this.json.valueToTree(row);
				String words = one.path("text").asText("");
				if (!words.isBlank()) {
					comments.add(new NewComment(one.path("anchor").asText(""), one.path("quote").asText(null), words,
							again));
				}
			}
		}
		return comments;
	}

	/**
	 * Our page of Tasklist hands its words in with the order; Tasklist carries both
	 * along.
	 */
	private TaskLists.Asked asked(String query) {
		JsonNode asked = read(query);
		JsonNode sorting = asked.path("sorting").path(0);
		TaskLists.Order order = switch (sorting.path("sortBy").asText()) {
			case "created" -> TaskLists.Order.RECEIVED;
			case "name" -> TaskLists.Order.STEP;
			case "unit" -> TaskLists.Order.UNIT;
			default -> TaskLists.Order.DUE;
		};
		return new TaskLists.Asked(asked.path("filter").asText("mine"), sorting.path("words").asText(""), order,
				!sorting.path("sortOrder").asText("asc").equals("desc"));
	}

	private static @Nullable Verdict verdict(@Nullable String word) {
		for (Verdict verdict : Verdict.values()) {
			if (verdict.name().equals(word)) {
				return verdict;
			}
		}
		return null;
	}

	private static @Nullable String text(Map<String, Object> fields, String name) {
		Object value = fields.get(name);
		return (value == null || value.toString().isBlank()) ? null : value.toString();
	}

	private JsonNode read(String text) {
		try {
			return this.json.readTree(text);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private String write(Object value) {
		try {
			return this.json.writeValueAsString(value);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
