package org.ziping.organisation.intake;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import org.springframework.context.MessageSource;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.stereotype.Component;

import org.ziping.organisation.Role;
import org.ziping.organisation.SectionKind;
import org.ziping.organisation.UnitKind;

/** Joins the words of the workbook with what they mean. */
@Component
class RegisterWords {

	private final MessageSource messages = messages();

	String of(Sheet sheet) {
		return say(sheet.key());
	}

	String of(Column column) {
		return say(column.key());
	}

	String of(Role role) {
		return say("organisation.role." + role);
	}

	String of(UnitKind kind) {
		return say("organisation.unit-kind." + kind);
	}

	String of(SectionKind kind) {
		return say("organisation.section-kind." + kind);
	}

	String yes(boolean yes) {
		return say(yes ? "organisation.yes" : "organisation.no");
	}

	Optional<Boolean> yes(String word) {
		return word.equals(yes(true)) ? Optional.of(true) : (word.isEmpty() || word.equals(yes(false)))
				? Optional.of(!word.equals(yes(false))) : Optional.empty();
	}

	Map<String, Sheet> sheets() {
		return words(Sheet.values(), this::of);
	}

	Map<String, Column> columns(Sheet sheet) {
		return words(sheet.columns().toArray(Column[]::new), this::of);
	}

	Map<String, Role> roles() {
		return words(Role.values(), this::of);
	}

	Map<String, UnitKind> unitKinds() {
		return words(UnitKind.values(), this::of);
	}

	Map<String, SectionKind> sectionKinds() {
		return words(SectionKind.values(), this::of);
	}

	private static <T> Map<String, T> words(T[] values, Function<T, String> word) {
		Map<String, T> words = new HashMap<>();
		Arrays.stream(values).forEach((value) -> words.put(word.apply(value), value));
		return words;
	}

	/** The room's own words, for a workbook is Chinese whoever reads the pages. */
	private static MessageSource messages() {
		ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
		messages.setBasename("messages/organisation");
		messages.setDefaultEncoding("UTF-8");
		messages.setFallbackToSystemLocale(false);
		return messages;
	}

	private String say(String key) {
		return this.messages.getMessage(key, null, Locale.SIMPLIFIED_CHINESE);
	}

}
