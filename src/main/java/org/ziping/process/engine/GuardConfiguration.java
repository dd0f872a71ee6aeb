package org.ziping.process.engine;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.springframework.aop.support.AopUtils;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.util.function.SingletonSupplier;
import org.ziping.process.engine.reader.Reader;
import org.ziping.process.steps.Noun;
import org.ziping.process.steps.Vocabulary;

/**
 * Hands the guards to the engine; nouns are looked up when an expression first needs one.
 */
@Configuration(proxyBeanMethods = false)
class GuardConfiguration {

	@Bean
	@Order(Ordered.LOWEST_PRECEDENCE)
	GuardPlugin guardPlugin(Reader reader, Vocabulary vocabulary, ApplicationContext context) {
		SingletonSupplier<Map<String, Object>> nouns = SingletonSupplier.of(() -> nouns(context));
		Function<String, Object> lookUp = (noun) -> nouns.obtain().get(noun);
		return new GuardPlugin(reader, vocabulary, lookUp);
	}

	private static Map<String, Object> nouns(ApplicationContext context) {
		return context.getBeansWithAnnotation(Noun.class)
			.values()
			.stream()
			.collect(Collectors.toMap((bean) -> AopUtils.getTargetClass(bean).getAnnotation(Noun.class).value(),
					Function.identity()));
	}

}
