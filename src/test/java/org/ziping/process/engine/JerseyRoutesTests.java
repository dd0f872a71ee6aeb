package org.ziping.process.engine;

import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import org.camunda.bpm.admin.Admin;
import org.camunda.bpm.admin.impl.DefaultAdminRuntimeDelegate;
import org.camunda.bpm.admin.impl.web.AdminApplication;
import org.camunda.bpm.cockpit.Cockpit;
import org.camunda.bpm.cockpit.impl.DefaultCockpitRuntimeDelegate;
import org.camunda.bpm.cockpit.impl.web.CockpitApplication;
import org.camunda.bpm.engine.rest.impl.NamedProcessEngineRestServiceImpl;
import org.camunda.bpm.tasklist.Tasklist;
import org.camunda.bpm.tasklist.impl.DefaultTasklistRuntimeDelegate;
import org.camunda.bpm.tasklist.impl.web.TasklistApplication;
import org.camunda.bpm.welcome.Welcome;
import org.camunda.bpm.welcome.impl.DefaultWelcomeRuntimeDelegate;
import org.camunda.bpm.welcome.impl.web.WelcomeApplication;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.ziping.core.Refusal;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every route of the engine's REST resources and of the webapps, found by their own
 * annotations, against our list of doors.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class JerseyRoutesTests {

	/**
	 * What may change something behind our filter; everything else that changes is ours
	 * or denied.
	 */
	private static final Set<String> CHANGING = Set.of("POST /api/admin/auth/user/x/logout",
			"POST /api/engine/engine/x/task/x/claim", "POST /api/engine/engine/x/task/x/comment/create",
			"POST /api/engine/engine/x/task/x/complete", "POST /api/engine/engine/x/task/x/submit-form",
			"POST /api/engine/engine/x/task/x/unclaim");

	/** Posts that only ask: lists that are narrowed by a body. */
	private static final Set<String> ASKING = Set.of("POST /api/engine/engine/x/filter/x/list",
			"POST /api/engine/engine/x/filter/x/count", "POST /api/engine/engine/x/task",
			"POST /api/engine/engine/x/task/count", "POST /api/engine/engine/x/process-instance/count",
			"POST /api/cockpit/plugin/base/x/process-instance",
			"POST /api/cockpit/plugin/base/x/process-instance/count", "POST /api/cockpit/plugin/base/x/incident",
			"POST /api/cockpit/plugin/base/x/incident/count");

	private final Set<String> routes = new TreeSet<>();

	JerseyRoutesTests() {
		// The servlets set these when they start; without a server somebody else must.
		if (Cockpit.getRuntimeDelegate() == null) {
			Admin.setAdminRuntimeDelegate(new DefaultAdminRuntimeDelegate());
			Cockpit.setCockpitRuntimeDelegate(new DefaultCockpitRuntimeDelegate());
			Tasklist.setTasklistRuntimeDelegate(new DefaultTasklistRuntimeDelegate());
			Welcome.setRuntimeDelegate(new DefaultWelcomeRuntimeDelegate());
		}
		walk(NamedProcessEngineRestServiceImpl.class, "/api/engine", new LinkedHashSet<>());
		Map.of("/api/admin", new AdminApplication().getClasses(), "/api/cockpit", new CockpitApplication().getClasses(),
				"/api/tasklist", new TasklistApplication().getClasses(), "/api/welcome",
				new WelcomeApplication().getClasses())
			.forEach((start, classes) -> classes.stream()
				.filter((type) -> type.isAnnotationPresent(Path.class))
				.forEach((type) -> walk(type, start, new LinkedHashSet<>())));
	}

	@Test
	void findsTheWholeInterfaceOfTheEngine() {
		assertThat(this.routes).hasSizeGreaterThan(500)
			.contains("POST /api/engine/engine/x/deployment/create", "POST /api/admin/setup/x/user/create",
					"PUT /api/engine/engine/x/task/x/variables/x", "POST /api/engine/engine/x/task/x/submit-form");
	}

	@Test
	void anonymousGetsNothingOfIt() {
		assertThat(this.routes).allSatisfy((route) -> {
			MockHttpServletRequest request = request(route);
			assertThat(answer(request, "")).as(route).isEqualTo(401);
		});
	}

	@Test
	void onlyWhatTheListNamesChangesAnything() {
		Set<String> open = new TreeSet<>();
		for (String route : this.routes) {
			if (!route.startsWith("GET ") && !route.startsWith("OPTIONS ") && opens(route)) {
				open.add(route);
			}
		}
		assertThat(open).isSubsetOf(Stream.concat(CHANGING.stream(), ASKING.stream()).toList()).containsAll(CHANGING);
	}

	@Test
	void whatIsNotInTheListIsDeniedToAdministratorsToo() {
		assertThat(this.routes).filteredOn((route) -> !opens(route)).hasSizeGreaterThan(450).allSatisfy((route) -> {
			MockHttpServletRequest request = request(route);
			request.getSession().setAttribute("CAMUNDA_CSRF_TOKEN", "token");
			request.addHeader("X-XSRF-TOKEN", "token");
			assertThat(answer(request, "sys.admin")).as(route).isEqualTo(403);
		});
	}

	@Test
	void nothingThatChangesPassesWithoutTheToken() {
		assertThat(this.routes).filteredOn((route) -> !route.startsWith("GET ") && !route.startsWith("OPTIONS "))
			.allSatisfy((route) -> assertThat(answer(request(route), "sys.admin")).as(route).isEqualTo(403));
	}

	@Test
	void noVariableIsReadBehindTheFilter() {
		assertThat(this.routes).filteredOn((route) -> route.contains("ariable") && opens(route))
			.containsExactly("GET /api/engine/engine/x/task/x/form-variables");
	}

	private static boolean opens(String route) {
		return WebappDoors.find(method(route), path(route)).isPresent();
	}

	private static String method(String route) {
		return route.substring(0, route.indexOf(' '));
	}

	private static String path(String route) {
		return route.substring(route.indexOf(' ') + 1)
			.replace("/engine/engine/x", "/engine/engine/default")
			.replace("/base/x/", "/base/default/")
			.replace("/auth/user/x", "/auth/user/default");
	}

	private static MockHttpServletRequest request(String route) {
		MockHttpServletRequest request = new MockHttpServletRequest(method(route), "/camunda" + path(route));
		request.setContent(new byte[0]);
		return request;
	}

	private static int answer(MockHttpServletRequest request, String person) {
		WebappFilter filter = new WebappFilter(() -> Stream.of(person).filter((name) -> !name.isEmpty()).findFirst(),
				(name) -> true, () -> null, Refusal::code, new TasklistAnswers((key) -> key));
		MockHttpServletResponse response = new MockHttpServletResponse();
		try {
			filter.doFilter(request, response, new MockFilterChain());
		}
		catch (java.io.IOException | jakarta.servlet.ServletException ex) {
			throw new IllegalStateException(ex);
		}
		return response.getStatus();
	}

	/**
	 * Methods with a verb are routes; methods with a path alone lead to a further
	 * resource.
	 */
	private void walk(Class<?> type, String start, Set<Class<?>> above) {
		if (above.contains(type) || above.size() > 6) {
			return;
		}
		Set<Class<?>> seen = new LinkedHashSet<>(above);
		seen.add(type);
		String here = start + (above.isEmpty() ? pathOf(find(type, Path.class)) : "");
		for (Method method : type.getMethods()) {
			Path path = find(method, Path.class);
			String verb = verb(method);
			String at = here + pathOf(path);
			if (verb != null) {
				this.routes.add(verb + " " + at.replaceAll("\\{[^/]*}", "x").replaceAll("/{2,}", "/"));
			}
			else if (path != null) {
				walk(method.getReturnType(), at, seen);
			}
		}
	}

	private static String pathOf(Path path) {
		String value = (path != null) ? path.value() : "";
		return (value.isEmpty() || value.startsWith("/")) ? value : "/" + value;
	}

	private static String verb(Method method) {
		for (Method one : declarations(method)) {
			for (Annotation annotation : one.getAnnotations()) {
				HttpMethod verb = annotation.annotationType().getAnnotation(HttpMethod.class);
				if (verb != null) {
					return verb.value();
				}
			}
		}
		return null;
	}

	private static <A extends Annotation> A find(Method method, Class<A> annotation) {
		return declarations(method).stream()
			.map((one) -> one.getAnnotation(annotation))
			.filter((found) -> found != null)
			.findFirst()
			.orElse(null);
	}

	private static <A extends Annotation> A find(Class<?> type, Class<A> annotation) {
		return types(type).stream()
			.map((one) -> one.getAnnotation(annotation))
			.filter((found) -> found != null)
			.findFirst()
			.orElse(null);
	}

	private static List<Method> declarations(Method method) {
		return types(method.getDeclaringClass()).stream().flatMap((type) -> {
			try {
				return Stream.of(type.getMethod(method.getName(), method.getParameterTypes()));
			}
			catch (NoSuchMethodException ex) {
				return Stream.empty();
			}
		}).toList();
	}

	private static List<Class<?>> types(Class<?> type) {
		Set<Class<?>> all = new LinkedHashSet<>();
		for (Class<?> one = type; one != null; one = one.getSuperclass()) {
			all.add(one);
			all.addAll(List.of(one.getInterfaces()));
		}
		return List.copyOf(all);
	}

}
