package org.ziping.web.start;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.core.Ordered;
import org.springframework.core.convert.ConverterNotFoundException;
import org.springframework.util.unit.DataSize;

import org.ziping.core.CannotStart;
import org.ziping.core.PlainWords;

/** A value that cannot be read: the setting, the value, and what is allowed there. */
class UnreadableSettingAnalyzer extends AbstractFailureAnalyzer<BindException> implements Ordered {

	@Override
	protected @Nullable FailureAnalysis analyze(Throwable thrown, BindException unreadable) {
		if (unreadable.getProperty() == null || findCause(thrown, ConverterNotFoundException.class) != null) {
			return null;
		}
		CannotStart reason = CannotStart.setting(unreadable.getProperty().getName().toString(),
				unreadable.getProperty().getValue(), "web.start.allowed",
				allowed(unreadable.getTarget().getType().resolve(Object.class)));
		return new FailureAnalysis(reason.getMessage(), null, thrown);
	}

	private static String allowed(Class<?> type) {
		if (type.isEnum()) {
			return String.join(", ", Arrays.stream(type.getEnumConstants()).map(String::valueOf).toList());
		}
		return PlainWords.say("web.start.allowed." + kind(type));
	}

	private static String kind(Class<?> type) {
		if (type == boolean.class || type == Boolean.class) {
			return "boolean";
		}
		if (type == Duration.class) {
			return "duration";
		}
		if (type == DataSize.class) {
			return "size";
		}
		if (type == Path.class) {
			return "folder";
		}
		return (type.isPrimitive() || Number.class.isAssignableFrom(type)) ? "number" : "other";
	}

	/** Before Spring's own, which says the same in four lines. */
	@Override
	public int getOrder() {
		return Ordered.HIGHEST_PRECEDENCE + 1;
	}

}
