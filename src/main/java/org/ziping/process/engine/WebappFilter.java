package org.ziping.process.engine;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.ziping.core.Refusal;
import org.ziping.process.engine.WebappDoors.Opened;

/**
 * Stands before {@code /camunda}: lets through what the list of doors names, hands
 * completing, claiming and listing to the gate, and denies the rest in Tasklist's own
 * words.
 */
class WebappFilter extends HttpFilter {

	private static final long serialVersionUID = 1L;

	private final transient Supplier<Optional<String>> signedIn;

	private final transient Predicate<String> watcher;

	private final transient Supplier<@Nullable TasklistDoor> gate;

	private final transient Function<Refusal, String> sentence;

	private final transient TasklistAnswers answers;

	/**
	 * @param signedIn who signed in, if anybody
	 * @param watcher whether that person administers processes or the system
	 * @param gate the door behind which tasks are completed
	 * @param sentence words of a refusal
	 */
	WebappFilter(Supplier<Optional<String>> signedIn, Predicate<String> watcher, Supplier<@Nullable TasklistDoor> gate,
			Function<Refusal, String> sentence, TasklistAnswers answers) {
		this.signedIn = signedIn;
		this.watcher = watcher;
		this.gate = gate;
		this.sentence = sentence;
		this.answers = answers;
	}

	@Override
	protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws IOException, ServletException {
		Optional<Opened> opened = path(request).flatMap((path) -> WebappDoors.find(request.getMethod(), path));
		Optional<String> person = this.signedIn.get();
		if (person.isEmpty()) {
			refuse(response, HttpServletResponse.SC_UNAUTHORIZED, Refusal.of("process.signed-in"));
		}
		else if (opened.isEmpty() || forged(request)) {
			refuse(response, HttpServletResponse.SC_FORBIDDEN, Refusal.of("process.door"));
		}
		else {
			open(opened.get(), person.get(), request, response, chain);
		}
	}

	private void open(Opened opened, String person, HttpServletRequest request, HttpServletResponse response,
			FilterChain chain) throws IOException, ServletException {
		// What the gate says here is Chinese, whatever the browser asks for.
		LocaleContextHolder.setLocale(Locale.SIMPLIFIED_CHINESE);
		try {
			if (!safe(request)) {
				change(opened, person, new Inspected(request), response, chain);
			}
			else {
				show(opened, person, new Inspected(request), response, chain);
			}
		}
		catch (RuntimeException ex) {
			// A refusal of the gate reaches us wrapped by the engine.
			Refusal reason = Refusal.within(ex).stream().findFirst().orElseThrow(() -> ex);
			boolean closed = reason.code().equals("process.door");
			refuse(response, closed ? HttpServletResponse.SC_FORBIDDEN : HttpServletResponse.SC_BAD_REQUEST, reason);
		}
	}

	private void show(Opened opened, String person, Inspected request, HttpServletResponse response, FilterChain chain)
			throws IOException, ServletException {
		switch (opened.door().use()) {
			case PASS -> chain.doFilter(request, response);
			case WATCH -> watch(person, request, response, chain);
			case WATCH_LIST -> watch(person, Bounded.of(request), response, chain);
			case COLLEAGUE -> name(opened, person, request, response, chain);
			case READ_TASK -> read(opened, person, request, response, chain);
			case FORM_VARIABLES -> say(response, this.answers.formVariables(gate().formVariables(opened.id(), person),
					request.getParameter("variableNames")));
			case LIST, COUNT -> list(opened, person, request, response);
			case FILTERS -> say(response, this.answers
				.filters("true".equals(request.getParameter("itemCount")) ? gate().counts(person) : Map.of()));
			case FILTER_COUNT -> say(response, this.answers.filterCount());
			case FILTER -> say(response, this.answers.filter(opened.id()));
			case NO_LINKS -> say(response, this.answers.noLinks());
			case WHO -> say(response, this.answers.who(person, this.watcher.test(person)));
			case NO_RIGHT -> say(response, this.answers.noRight());
			case HOME -> response.sendRedirect(request.getContextPath() + "/");
			default -> throw Refusal.of("process.door");
		}
	}

	private void change(Opened opened, String person, Inspected request, HttpServletResponse response,
			FilterChain chain) throws IOException, ServletException {
		switch (opened.door().use()) {
			case COMPLETE -> gate().complete(opened.id(), this.answers.fields(request.body()), person);
			case CLAIM -> claim(opened, person, request);
			case RELEASE -> gate().release(opened.id(), person);
			case LOGOUT -> request.getSession().invalidate();
			case LIST, COUNT -> {
				list(opened, person, request, response);
				return;
			}
			case COMMENT -> {
				read(opened, person, request.withoutExpressions(), response, chain);
				return;
			}
			case WATCH -> {
				watch(person, request.withoutExpressions(), response, chain);
				return;
			}
			default -> throw Refusal.of("process.door");
		}
		response.setStatus(HttpServletResponse.SC_NO_CONTENT);
	}

	private void claim(Opened opened, String person, Inspected request) {
		if (!person.equals(request.body().path("userId").asText(person))) {
			throw Refusal.of("process.door");
		}
		gate().claim(opened.id(), person);
	}

	private void list(Opened opened, String person, Inspected request, HttpServletResponse response)
			throws IOException {
		String query = this.answers.query(request.body(), opened.id());
		if (opened.door().use() == Door.Use.COUNT) {
			say(response, this.answers.count(gate().count(query, person)));
			return;
		}
		int first = TasklistAnswers.first(request.getParameter("firstResult"));
		int max = TasklistAnswers.max(request.getParameter("maxResults"));
		say(response, "application/hal+json", gate().list(query, person, first, max));
	}

	private void read(Opened opened, String person, Inspected request, HttpServletResponse response, FilterChain chain)
			throws IOException, ServletException {
		String asked = opened.id().isEmpty() ? request.getParameter("taskId") : opened.id();
		if (asked == null || asked.isBlank() || !gate().mayRead(asked, person)) {
			throw Refusal.of("process.door");
		}
		chain.doFilter(request, response);
	}

	private void name(Opened opened, String person, Inspected request, HttpServletResponse response, FilterChain chain)
			throws IOException, ServletException {
		if (!gate().knows(person, opened.id())) {
			throw Refusal.of("process.door");
		}
		chain.doFilter(request, response);
	}

	private void watch(String person, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws IOException, ServletException {
		if (!this.watcher.test(person)) {
			throw Refusal.of("process.door");
		}
		chain.doFilter(request, response);
	}

	private TasklistDoor gate() {
		TasklistDoor found = this.gate.get();
		if (found == null) {
			throw Refusal.of("process.door");
		}
		return found;
	}

	/** Where the request points, if its spelling hides nothing. */
	private static Optional<String> path(HttpServletRequest request) {
		String asked = request.getRequestURI().replaceAll("(?i)%3A", ":").replaceAll("(?i)%40", "@");
		String start = request.getContextPath() + "/camunda";
		boolean plain = asked.startsWith(start) && asked.matches("[\\p{L}0-9_:.@/-]*") && !asked.contains("//")
				&& !asked.contains("/.") && !asked.contains("..");
		return plain ? Optional.of(asked.substring(start.length())) : Optional.empty();
	}

	private static boolean safe(HttpServletRequest request) {
		return Map.of("GET", true, "HEAD", true, "OPTIONS", true).containsKey(request.getMethod());
	}

	/**
	 * We answer before the webapps' own filter, so the token it gave out is asked for
	 * here.
	 */
	private static boolean forged(HttpServletRequest request) {
		if (safe(request)) {
			return false;
		}
		HttpSession session = request.getSession(false);
		Object given = (session != null) ? session.getAttribute("CAMUNDA_CSRF_TOKEN") : null;
		return given == null || !given.equals(request.getHeader("X-XSRF-TOKEN"));
	}

	private void refuse(HttpServletResponse response, int status, Refusal reason) throws IOException {
		response.setStatus(status);
		say(response, this.answers.error("Refusal", this.sentence.apply(reason)));
	}

	private static void say(HttpServletResponse response, String json) throws IOException {
		say(response, "application/json", json);
	}

	private static void say(HttpServletResponse response, String type, String json) throws IOException {
		response.setContentType(type);
		response.setCharacterEncoding(StandardCharsets.UTF_8.name());
		response.setHeader("Cache-Control", "no-store");
		response.getWriter().write(json);
	}

}
