package org.ziping.indicator;

import java.io.InputStream;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import org.ziping.audit.AuditTrail;
import org.ziping.core.Actor;
import org.ziping.core.Digest;
import org.ziping.core.Refusal;
import org.ziping.core.Scope;
import org.ziping.indicator.catalogue.SystemLines;
import org.ziping.indicator.catalogue.SystemText;
import org.ziping.indicator.catalogue.SystemText.Part;
import org.ziping.indicator.catalogue.SystemTexts;
import org.ziping.organisation.Action;
import org.ziping.organisation.Guarded;
import org.ziping.organisation.GuardedByState;
import org.ziping.organisation.People;
import org.ziping.organisation.Policy;

/**
 * The systems that bureaus make: copied from one that is there, changed line by line,
 * checked, and published by a second person.
 */
@Service
@Transactional
public class SystemVersions {

	private static final String CHAIN = "indicator";

	private final SystemVersionRows rows;

	private final SystemSources sources;

	private final Policy policy;

	private final People people;

	private final AuditTrail trail;

	private final Clock clock;

	SystemVersions(SystemVersionRows rows, SystemSources sources, Policy policy, People people, AuditTrail trail,
			Clock clock) {
		this.rows = rows;
		this.sources = sources;
		this.policy = policy;
		this.people = people;
		this.trail = trail;
		this.clock = clock;
	}

	/** Newest first, whatever state they are in. */
	@Transactional(readOnly = true)
	public List<SystemVersion> all() {
		return this.rows.findByOrderByChangedAtDesc();
	}

	@Transactional(readOnly = true)
	public SystemVersion get(String id) {
		return this.rows.findById(id).orElseThrow(() -> Refusal.of("indicator.system", id));
	}

	/** The lines of any version, shipped or made here, by its code. */
	@Transactional(readOnly = true)
	public SystemText text(String code) {
		return this.rows.findByCode(code).map(SystemVersion::text).orElseGet(() -> this.sources.text(code));
	}

	/** A draft with the lines of the version that is named, under a code of its own. */
	@Guarded(Action.INDICATOR_DRAFT)
	public SystemVersion copy(String from, String code, String name, Actor by) {
		SystemText text = text(from).withHead(Map.of("code", code, "name", name, "verified", ""));
		return keep(text, from, by);
	}

	/** A draft out of a file of the catalogue's form. */
	@Guarded(Action.INDICATOR_DRAFT)
	public SystemVersion take(InputStream yaml, Actor by) {
		return take(SystemTexts.ofYaml(yaml), by);
	}

	@Guarded(Action.INDICATOR_DRAFT)
	public SystemVersion take(SystemText text, Actor by) {
		return keep(text, "", by);
	}

	private SystemVersion keep(SystemText text, String from, Actor by) {
		String code = text.head().getOrDefault("code", "");
		requireFree(code);
		String bureau = this.policy.reasons(this.people.get(by.person()), Action.INDICATOR_DRAFT, Scope.EVERYWHERE)
			.get(0)
			.unit();
		SystemVersion version = this.rows.saveAndFlush(new SystemVersion(text, bureau, from, by, this.clock.instant()));
		record(by, "system.draft", version);
		return version;
	}

	@GuardedByState
	public SystemVersion head(String id, Map<String, String> head, int seen, Actor by) {
		String code = head.getOrDefault("code", "").strip();
		if (!code.equals(get(id).code())) {
			requireFree(code);
		}
		return change(id, (text) -> text.withHead(head), seen, by);
	}

	/** Changes the line at that place, or adds one behind the last. */
	@GuardedByState
	public SystemVersion line(String id, Part part, int at, Map<String, String> fields, int seen, Actor by) {
		return change(id, (text) -> text.with(part, at, fields), seen, by);
	}

	@GuardedByState
	public SystemVersion remove(String id, Part part, int at, int seen, Actor by) {
		return change(id, (text) -> text.without(part, at), seen, by);
	}

	private SystemVersion change(String id, UnaryOperator<SystemText> how, int seen, Actor by) {
		SystemVersion version = draft(id, by);
		version.change(how.apply(version.text()), seen, by, this.clock.instant());
		SystemVersion after = this.rows.saveAndFlush(version);
		record(by, "system.change", after);
		return after;
	}

	@GuardedByState
	public void discard(String id, Actor by) {
		SystemVersion version = draft(id, by);
		if (version.state() != SystemVersion.State.DRAFT) {
			throw Refusal.of("indicator.system-frozen", version.name());
		}
		this.rows.delete(version);
		record(by, "system.discard", version);
	}

	/** What speaks against publishing: unreadable lines first, then the whole. */
	public static List<Refusal> check(SystemText text) {
		List<Refusal> findings = new ArrayList<>(SystemLines.findings(text));
		if (findings.isEmpty()) {
			IndicatorSystem system = SystemLines.system(text);
			findings.addAll(SystemCheck.of(system));
			if (findings.isEmpty()) {
				findings.addAll(SystemSample.of(system));
			}
		}
		return findings;
	}

	@GuardedByState
	public void offer(String id, Actor by) {
		SystemVersion version = draft(id, by);
		List<Refusal> findings = check(version.text());
		if (!findings.isEmpty()) {
			throw Refusal.of("indicator.system-findings", findings.size());
		}
		version.offer(by);
		record(by, "system.offer", version);
	}

	@GuardedByState
	public void takeBack(String id, Actor by) {
		SystemVersion version = draft(id, by);
		version.takeBack();
		record(by, "system.take-back", version);
	}

	@GuardedByState
	public void publish(String id, Actor by) {
		SystemVersion version = get(id);
		this.policy.check(by, Action.INDICATOR_PUBLISH, Scope.unit(version.bureau()));
		version.publish(by, this.clock.instant());
		record(by, "system.publish", version);
	}

	private SystemVersion draft(String id, Actor by) {
		SystemVersion version = get(id);
		this.policy.check(by, Action.INDICATOR_DRAFT, Scope.unit(version.bureau()));
		return version;
	}

	private void requireFree(String code) {
		Set<String> taken = this.sources.codes();
		Optional<SystemVersion> there = this.rows.findByCode(code);
		if (!code.matches("[a-z0-9][a-z0-9-]{2,58}") || taken.contains(code) || there.isPresent()) {
			throw Refusal.of("indicator.system-code", code);
		}
	}

	private void record(Actor by, String act, SystemVersion version) {
		String head = version.text().head().entrySet().stream().map(Object::toString).collect(Collectors.joining(" "));
		this.trail.record(by, CHAIN, act, version.code(), null, Digest.sm3(SystemTexts.kept(version.text())),
				(head.length() > 200) ? head.substring(0, 200) : head);
	}

}
