package org.ziping.organisation;

import java.lang.annotation.Annotation;
import java.lang.reflect.Parameter;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.aspectj.lang.JoinPoint;
import org.aspectj.lang.annotation.Aspect;
import org.aspectj.lang.annotation.Before;
import org.aspectj.lang.reflect.MethodSignature;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import org.ziping.core.Actor;
import org.ziping.core.Scope;

/** Stands before every guarded act, outside its transaction. */
@Aspect
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
class Guards {

	private final Policy policy;

	private final People people;

	Guards(Policy policy, People people) {
		this.policy = policy;
		this.people = people;
	}

	@Before("@annotation(guarded)")
	void ask(JoinPoint act, Guarded guarded) {
		Actor by = given(act, Actor.class).findFirst()
			.orElseThrow(() -> new IllegalStateException(act.getSignature() + " names nobody who acts"));
		this.policy.check(by, guarded.value(), where(act));
	}

	private Scope where(JoinPoint act) {
		return Stream
			.of(given(act, Somewhere.class).map(Somewhere::scope), marked(act, Guarded.In.class).map(Scope::unit),
					marked(act, Guarded.Whose.class).map((person) -> Scope.unit(this.people.get(person).unit())))
			.flatMap((scopes) -> scopes)
			.findFirst()
			.orElse(Scope.EVERYWHERE);
	}

	private static <T> Stream<T> given(JoinPoint act, Class<T> type) {
		return Stream.of(act.getArgs()).filter(type::isInstance).map(type::cast);
	}

	private static Stream<String> marked(JoinPoint act, Class<? extends Annotation> mark) {
		Parameter[] parameters = ((MethodSignature) act.getSignature()).getMethod().getParameters();
		return IntStream.range(0, parameters.length)
			.filter((at) -> parameters[at].isAnnotationPresent(mark))
			.mapToObj((at) -> (String) act.getArgs()[at]);
	}

}
