package org.ziping.process.engine;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.ziping.process.engine.Door.Use;

/**
 * Everything below {@code /camunda} that may be asked, with one reason a line. What is
 * not here is denied: setup, deployments, variables, modification, delegation, Admin.
 */
final class WebappDoors {

	private static final String ENGINE = "/api/engine/engine/default";

	private static final String TASK = ENGINE + "/task/{id}";

	private static final String WATCHED = "/api/cockpit/plugin/base/default";

	private static final List<Door> PAGES = List.of(
			door("GET", "", Use.HOME, "the webapps' own start page is not offered"),
			door("GET", "/", Use.HOME, "the webapps' own start page is not offered"),
			door("GET", "/index.html", Use.HOME, "the webapps' own start page is not offered"),
			door("GET", "/app", Use.HOME, "the webapps' own start page is not offered"),
			door("GET", "/app/", Use.HOME, "the webapps' own start page is not offered"),
			door("GET", "/app/welcome", Use.HOME, "Welcome leads to our home page"),
			door("GET", "/app/welcome/**", Use.HOME, "Welcome leads to our home page"),
			door("GET", "/favicon.ico", Use.PASS, "the mark in the tab"),
			door("GET", "/lib/**", Use.PASS, "scripts that all webapps share"),
			door("GET", "/assets/**", Use.PASS, "fonts and pictures that all webapps share"),
			door("GET", "/app/tasklist", Use.PASS, "Tasklist's page"),
			door("GET", "/app/tasklist/**", Use.PASS, "Tasklist's page, script, style and words"),
			door("GET", "/api/tasklist/plugin/{plugin}/static/**", Use.PASS, "scripts of Tasklist's plugins"),
			door("GET", "/app/cockpit", Use.WATCH, "Cockpit's page"),
			door("GET", "/app/cockpit/**", Use.WATCH, "Cockpit's page, script, style and words"),
			door("GET", "/api/cockpit/plugin/{plugin}/static/**", Use.WATCH, "scripts of Cockpit's plugins"));

	private static final List<Door> SESSION = List.of(
			door("GET", "/api/engine/engine/", Use.PASS, "Tasklist asks which engines there are"),
			door("GET", "/api/engine/engine", Use.PASS, "Tasklist asks which engines there are"),
			door("GET", "/api/admin/auth/user/default", Use.WHO, "each webapp asks who signed in"),
			door("POST", "/api/admin/auth/user/default/logout", Use.LOGOUT, "the button that signs out"),
			door("GET", ENGINE + "/authorization/check", Use.NO_RIGHT, "hides start, create task, create filter"),
			door("GET", ENGINE + "/user/{id}/profile", Use.COLLEAGUE, "the name behind a sign-in name"));

	private static final List<Door> LISTS = List.of(
			door("GET", ENGINE + "/filter", Use.FILTERS, "the lists at the left"),
			door("GET", ENGINE + "/filter/count", Use.FILTER_COUNT, "how many lists stand at the left"),
			door("OPTIONS", ENGINE + "/filter", Use.NO_LINKS, "nobody makes filters of their own"),
			door("GET", ENGINE + "/filter/{id}", Use.FILTER, "one list's name and columns"),
			door("OPTIONS", ENGINE + "/filter/{id}", Use.NO_LINKS, "nobody changes a filter"),
			door("GET", ENGINE + "/filter/{id}/list", Use.LIST, "the tasks of a list"),
			door("POST", ENGINE + "/filter/{id}/list", Use.LIST, "the tasks of a list, narrowed and sorted"),
			door("GET", ENGINE + "/filter/{id}/count", Use.COUNT, "how many tasks a list has"),
			door("POST", ENGINE + "/filter/{id}/count", Use.COUNT, "how many tasks a list has"),
			door("GET", ENGINE + "/task", Use.LIST, "tasks, answered from the read model"),
			door("POST", ENGINE + "/task", Use.LIST, "tasks, answered from the read model"),
			door("GET", ENGINE + "/task/count", Use.COUNT, "counts, answered from the read model"),
			door("POST", ENGINE + "/task/count", Use.COUNT, "counts, answered from the read model"));

	private static final List<Door> ONE_TASK = List.of(door("GET", TASK, Use.READ_TASK, "the task that is open"),
			door("GET", TASK + "/form", Use.READ_TASK, "which form the task has"),
			door("GET", TASK + "/deployed-form", Use.READ_TASK, "the form itself"),
			door("GET", TASK + "/form-variables", Use.FORM_VARIABLES, "what the form shows, from the dossier"),
			door("GET", TASK + "/identity-links", Use.READ_TASK, "which groups may claim it"),
			door("GET", TASK + "/comment", Use.READ_TASK, "the comments beside it"),
			door("POST", TASK + "/comment/create", Use.COMMENT, "a comment beside it"),
			door("POST", TASK + "/claim", Use.CLAIM, "the gate claims"),
			door("POST", TASK + "/unclaim", Use.RELEASE, "the gate releases"),
			door("POST", TASK + "/submit-form", Use.COMPLETE, "the gate completes"),
			door("POST", TASK + "/complete", Use.COMPLETE, "the gate completes"),
			door("GET", ENGINE + "/history/user-operation", Use.READ_TASK, "the history tab of a task"),
			door("GET", ENGINE + "/history/user-operation/count", Use.READ_TASK, "the history tab of a task"),
			door("GET", ENGINE + "/process-definition/{id}", Use.PASS, "the name of the process"),
			door("GET", ENGINE + "/process-definition/{id}/xml", Use.PASS, "the diagram tab"));

	private static final List<Door> COCKPIT = List
		.of(door("GET", WATCHED + "/process-definition/statistics-count", Use.WATCH, "how many processes run"),
				door("GET", WATCHED + "/process-definition/statistics", Use.WATCH, "which processes run"),
				door("GET", WATCHED + "/process-definition/{id}/incident-statistics", Use.WATCH,
						"where they stand still"),
				door("POST", WATCHED + "/process-instance", Use.WATCH, "the list of instances"),
				door("POST", WATCHED + "/process-instance/count", Use.WATCH, "how many instances"),
				door("GET", WATCHED + "/process-instance/{id}/incident-statistics", Use.WATCH,
						"where one stands still"),
				door("POST", WATCHED + "/incident", Use.WATCH, "the incidents"),
				door("POST", WATCHED + "/incident/", Use.WATCH, "the incidents, as the tab of one instance asks"),
				door("POST", ENGINE + "/process-instance/count", Use.WATCH, "how many instances of a definition"),
				door("POST", WATCHED + "/incident/count", Use.WATCH, "how many incidents"),
				door("GET", ENGINE + "/process-definition", Use.WATCH_LIST, "the list of definitions"),
				door("GET", ENGINE + "/process-definition/count", Use.WATCH, "how many definitions"),
				door("GET", ENGINE + "/process-definition/statistics", Use.WATCH, "what runs of each"),
				door("GET", ENGINE + "/process-definition/{id}/statistics", Use.WATCH, "what runs at each step"),
				door("GET", ENGINE + "/process-instance/{id}", Use.WATCH, "one instance"),
				door("GET", ENGINE + "/process-instance/{id}/activity-instances", Use.WATCH, "where its tokens stand"),
				door("GET", ENGINE + "/process-instance/count", Use.WATCH, "how many instances"),
				door("GET", ENGINE + "/incident", Use.WATCH_LIST, "the incidents"),
				door("GET", ENGINE + "/incident/count", Use.WATCH, "how many incidents"),
				door("GET", ENGINE + "/job/count", Use.WATCH, "how many jobs wait"),
				door("GET", ENGINE + "/job-definition", Use.WATCH_LIST, "which jobs a process makes"),
				door("GET", ENGINE + "/job-definition/count", Use.WATCH, "which jobs a process makes"),
				door("GET", ENGINE + "/history/process-instance/count", Use.WATCH, "how many ran"));

	private static final List<Door> ALL = Stream.of(PAGES, SESSION, LISTS, ONE_TASK, COCKPIT)
		.flatMap(List::stream)
		.toList();

	private WebappDoors() {
	}

	static List<Door> all() {
		return ALL;
	}

	/** The door for a request; the first that opens counts. */
	static Optional<Opened> find(String method, String path) {
		for (Door door : ALL) {
			Optional<Map<String, String>> places = door.opens("HEAD".equals(method) ? "GET" : method, path);
			if (places.isPresent()) {
				return Optional.of(new Opened(door, places.get()));
			}
		}
		return Optional.empty();
	}

	private static Door door(String method, String path, Use use, String reason) {
		return Door.of(method, path, use, reason);
	}

	/** A door and what stood in the places of its path. */
	record Opened(Door door, Map<String, String> places) {

		String id() {
			return this.places.getOrDefault("id", "");
		}

	}

}
