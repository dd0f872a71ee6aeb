package org.ziping.workspace.api;

import java.util.List;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import org.ziping.core.Actor;
import org.ziping.organisation.Person;
import org.ziping.organisation.web.Current;
import org.ziping.process.Done;
import org.ziping.process.Tasks;
import org.ziping.worklist.Worklist;

/** My turns, one turn, and its end; everything else is asked of the pages. */
@RestController
@RequestMapping(path = "/api/v1", produces = "application/json")
@Tag(name = "tasks", description = "workspace.api.tasks")
class TaskResource {

	private final Worklist worklist;

	private final Tasks tasks;

	private final TurnDetails details;

	TaskResource(Worklist worklist, Tasks tasks, TurnDetails details) {
		this.worklist = worklist;
		this.tasks = tasks;
		this.details = details;
	}

	@GetMapping("/me")
	@Operation(summary = "workspace.api.me")
	Me me(@Current Person person, @Parameter(hidden = true) CsrfToken token) {
		return new Me(person.id(), person.name(), token.getHeaderName(), token.getToken());
	}

	@GetMapping("/me/tasks")
	@Operation(summary = "workspace.api.mine")
	List<TaskLine> mine(@Current Person person) {
		return this.worklist.mine(person.id()).stream().map(TaskLine::of).toList();
	}

	@GetMapping("/tasks/{id}")
	@Operation(summary = "workspace.api.one")
	TaskDetail one(@PathVariable String id, @Current Person person) {
		return this.details.of(this.tasks.get(id), person);
	}

	@PostMapping("/tasks/{id}/claim")
	@Operation(summary = "workspace.api.claim")
	TaskDetail claim(@PathVariable String id, @Current Person person, @Current Actor by) {
		this.tasks.claim(id, by);
		return this.details.of(this.tasks.get(id), person);
	}

	@PostMapping(path = "/tasks/{id}/complete", consumes = "application/json")
	@Operation(summary = "workspace.api.complete")
	Done complete(@PathVariable String id, @RequestBody Completion completion, @Current Actor by,
			@RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key) {
		return this.tasks.complete(completion.submission(id, key), by);
	}

	/**
	 * Who asks, and what a program sends along with everything that changes something.
	 */
	record Me(String id, String name, String csrfHeader, String csrfToken) {
	}

}
