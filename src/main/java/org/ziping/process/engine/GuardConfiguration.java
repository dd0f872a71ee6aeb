package org.ziping.process.engine;

import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

import org.springframework.aop.support.AopUtils;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.util.function.SingletonSupplier;
import org.ziping.organisation.GroupId;
import org.ziping.organisation.People;
import org.ziping.process.engine.reader.Reader;
import org.ziping.process.steps.Noun;
import org.ziping.process.steps.Vocabulary;

/**
 * Hands the guards and the people to the engine, each looked up when it is first needed.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(name = "camunda.bpm.enabled", havingValue = "true", matchIfMissing = true)
class GuardConfiguration {

	@Bean
	GuardPlugin guardPlugin(Reader reader, Vocabulary vocabulary, ApplicationContext context) {
		SingletonSupplier<Map<String, Object>> nouns = SingletonSupplier.of(() -> nouns(context));
		Function<String, Object> lookUp = (noun) -> nouns.obtain().get(noun);
		return new GuardPlugin(reader, vocabulary, lookUp);
	}

	@Bean
	PeoplePlugin peoplePlugin(ObjectProvider<People> people, ObjectProvider<KnownPeople> known, EngineWords words) {
		UnaryOperator<String> groupName = (id) -> GroupId.isOne(id) ? words.say(
				"organisation.role." + id.substring(id.lastIndexOf(':') + 1).toUpperCase(Locale.ROOT).replace('-', '_'))
				: id;
		return new PeoplePlugin(() -> new PeopleIdentityProvider(people.getObject(), known.getObject(), groupName));
	}

	private static Map<String, Object> nouns(ApplicationContext context) {
		return context.getBeansWithAnnotation(Noun.class)
			.values()
			.stream()
			.collect(Collectors.toMap((bean) -> AopUtils.getTargetClass(bean).getAnnotation(Noun.class).value(),
					Function.identity()));
	}

}
