package org.ziping.notification;

import java.time.Clock;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import org.ziping.audit.AuditTrail;
import org.ziping.core.Actor;
import org.ziping.core.Refusal;
import org.ziping.organisation.Action;
import org.ziping.organisation.Guarded;

/** The texts of what people are told: as shipped, or as an administrator worded them. */
@Service
@Transactional(readOnly = true)
public class Wordings {

	private static final Pattern MARK = Pattern.compile("#([^#\\s]{1,20})#");

	private static final int LONGEST = 2000;

	private final JdbcClient rows;

	private final MessageSource messages;

	private final AuditTrail trail;

	private final Clock clock;

	Wordings(JdbcClient rows, MessageSource messages, AuditTrail trail, Clock clock) {
		this.rows = rows;
		this.messages = messages;
		this.trail = trail;
		this.clock = clock;
	}

	/** The text with its marks. */
	public String template(Wording wording) {
		return kept(wording).orElseGet(() -> shipped(wording));
	}

	public boolean isOwn(Wording wording) {
		return kept(wording).isPresent();
	}

	/** The text with each mark replaced; a value is never read for marks again. */
	public String fill(Wording wording, Map<Field, String> values) {
		return fill(template(wording), wording, values);
	}

	public String fill(String template, Wording wording, Map<Field, String> values) {
		Map<String, String> words = wording.fields()
			.stream()
			.collect(Collectors.toMap(this::word, (field) -> values.getOrDefault(field, "")));
		return MARK.matcher(template)
			.replaceAll((mark) -> java.util.regex.Matcher
				.quoteReplacement(words.getOrDefault(mark.group(1), mark.group())));
	}

	/** Refuses what nobody would understand: no text, or a mark that is never filled. */
	public void check(Wording wording, String template) {
		if (template.isBlank() || template.length() > LONGEST) {
			throw Refusal.of("notification.wording-length", LONGEST);
		}
		Set<String> unknown = MARK.matcher(template)
			.results()
			.map((MatchResult mark) -> mark.group(1))
			.collect(Collectors.toCollection(HashSet::new));
		wording.fields().forEach((field) -> unknown.remove(word(field)));
		if (!unknown.isEmpty()) {
			throw Refusal.of("notification.wording-mark", String.join("、", unknown));
		}
	}

	@Guarded(Action.SYSTEM_RUN)
	@Transactional
	public void word(Wording wording, String template, Actor by) {
		check(wording, template);
		String before = template(wording);
		forget(wording);
		this.rows.sql("""
				insert into notification_wording (code, content, changed_by, changed_at)
				values (:code, :content, :by, :at)""")
			.param("code", wording.code())
			.param("content", template)
			.param("by", by.person())
			.param("at", Moments.column(this.clock.instant()))
			.update();
		this.trail.record(by, "notification", "wording", wording.code(), null, null, before + " → " + template);
	}

	/** Back to the text that came with the house. */
	@Guarded(Action.SYSTEM_RUN)
	@Transactional
	public void restore(Wording wording, Actor by) {
		String before = template(wording);
		forget(wording);
		this.trail.record(by, "notification", "wording.restore", wording.code(), null, null, before);
	}

	/** What each mark may look like when filled, for the preview. */
	public Map<Field, String> example() {
		Map<Field, String> example = new EnumMap<>(Field.class);
		for (Field field : Field.values()) {
			example.put(field, say(field.key() + ".example", List.of()));
		}
		return example;
	}

	public String word(Field field) {
		return say(field.key(), List.of());
	}

	private void forget(Wording wording) {
		this.rows.sql("delete from notification_wording where code = :code").param("code", wording.code()).update();
	}

	private Optional<String> kept(Wording wording) {
		return this.rows.sql("select content from notification_wording where code = :code")
			.param("code", wording.code())
			.query(String.class)
			.optional();
	}

	private String shipped(Wording wording) {
		return say(wording.key(), wording.fields().stream().map((field) -> "#" + word(field) + "#").toList());
	}

	private String say(String key, List<String> arguments) {
		return this.messages.getMessage(key, arguments.toArray(), Locale.SIMPLIFIED_CHINESE);
	}

}
