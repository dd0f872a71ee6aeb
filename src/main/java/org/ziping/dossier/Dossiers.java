package org.ziping.dossier;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import org.ziping.audit.AuditTrail;
import org.ziping.core.Actor;
import org.ziping.core.Digest;
import org.ziping.core.FiscalYear;
import org.ziping.core.Refusal;
import org.ziping.organisation.GuardedByState;

/** All dossiers: what is known of each, and what people add beside the gate. */
@Service
@Transactional(readOnly = true)
public class Dossiers {

	private final FilingCabinet cabinet;

	private final Contents contents;

	private final Volumes volumes;

	private final WritingRights rights;

	private final GroupForming forming;

	private final FinalChanges finalChanges;

	private final Roster roster;

	private final AuditTrail trail;

	private final Clock clock;

	Dossiers(FilingCabinet cabinet, Contents contents, Volumes volumes, WritingRights rights, GroupForming forming,
			FinalChanges finalChanges, Roster roster, AuditTrail trail, Clock clock) {
		this.cabinet = cabinet;
		this.contents = contents;
		this.volumes = volumes;
		this.rights = rights;
		this.forming = forming;
		this.finalChanges = finalChanges;
		this.roster = roster;
		this.trail = trail;
		this.clock = clock;
	}

	public Dossier get(String id) {
		return this.cabinet.get(id);
	}

	public Optional<Dossier> find(FiscalYear year, String unit) {
		return this.cabinet.byBusinessKey(year + "/" + unit);
	}

	public List<Dossier> all() {
		return this.cabinet.all();
	}

	public List<Dossier> ofCampaign(String campaign) {
		return this.cabinet.ofCampaign(campaign);
	}

	/** Opens a dossier; the same campaign asking again gets the one that is there. */
	@Transactional
	@GuardedByState
	public String create(String campaign, FiscalYear year, String unit, Actor by) {
		Optional<Dossier> there = find(year, unit);
		if (there.isPresent()) {
			if (there.get().campaign().equals(campaign)) {
				return there.get().id();
			}
			throw Refusal.of("dossier.exists", year.value());
		}
		Dossier dossier = new Dossier(UUID.randomUUID().toString(), year, unit, campaign, this.clock.instant());
		this.cabinet.add(dossier);
		this.trail.record(by, dossier.chain(), "create", dossier.businessKey(), null, null, campaign);
		return dossier.id();
	}

	public Group group(String id) {
		return get(id).group();
	}

	public List<Area> areas(String id) {
		return this.cabinet.areas(id);
	}

	public List<Contribution> contributions(String id) {
		return this.cabinet.contributions(id);
	}

	public Contribution contribution(String id, String section) {
		return this.cabinet.contribution(id, section).orElseThrow(() -> Refusal.of("dossier.section-unknown"));
	}

	public List<Comment> comments(String id) {
		return this.cabinet.comments(id);
	}

	public Comment opinion(String commentId) {
		return this.cabinet.comment(commentId);
	}

	/** In the order in which they were made, those on former versions too. */
	public List<Decision> decisions(String id) {
		return this.cabinet.decisions(id);
	}

	public List<Version> versions(String id) {
		return this.volumes.all(id);
	}

	public Version version(String id, int number) {
		return this.volumes.get(id, number);
	}

	/** The version frozen last, in force or not. */
	public Optional<Version> latest(String id) {
		int last = this.volumes.nextNumber(id) - 1;
		return this.volumes.find(id, last);
	}

	/** The version that decisions are made on now. */
	public Optional<Version> inForce(String id) {
		Integer number = get(id).versionInForce();
		return (number == null) ? Optional.empty() : this.volumes.find(id, number);
	}

	/** How a task ended, for whoever comes too late. */
	@Transactional(readOnly = true)
	public Optional<Decision> decisionOn(String taskId) {
		return this.cabinet.decisionOn(taskId);
	}

	/** Names the group, its areas and the sections; the leader agrees afterwards. */
	@Transactional
	@GuardedByState
	public void formGroup(String id, GroupPlan plan, Actor by) {
		Dossier dossier = this.cabinet.lock(id);
		dossier.requireOpen();
		this.forming.form(dossier, plan);
		this.trail.record(by, dossier.chain(), "form_group", plan.leader(), null, null,
				"members " + dossier.group().everybody().size() + ", areas " + plan.areas().size());
	}

	/** The leader agrees to the group and the plan. */
	@Transactional
	@GuardedByState
	public void agreeGroup(String id, Actor leader) {
		Dossier dossier = this.cabinet.lock(id);
		dossier.requireOpen();
		dossier.agreeGroup((leader.onBehalfOf() != null) ? leader.onBehalfOf() : leader.person());
		this.trail.record(leader, dossier.chain(), "agree_group", id, null, null, "");
	}

	/** An opinion outside a review. */
	@Transactional
	@GuardedByState
	public String comment(String id, Actor by, NewComment words) {
		Dossier dossier = get(id);
		dossier.requireOpen();
		Comment comment = new Comment(UUID.randomUUID().toString(), id, dossier.round(), null, null, by.person(), words,
				this.clock.instant());
		this.cabinet.add(comment);
		this.trail.record(by, dossier.chain(), "comment", comment.id(), null, null, words.anchor());
		return comment.id();
	}

	@Transactional
	@GuardedByState
	public void answer(String commentId, Actor by, AnswerKind kind, String text) {
		Comment comment = this.cabinet.comment(commentId);
		Dossier dossier = get(comment.dossier());
		dossier.requireOpen();
		comment.answer(new Answer(kind, text, by.person(), this.clock.instant()));
		this.trail.record(by, dossier.chain(), "answer " + kind, commentId, null, null, text);
	}

	/** A leader marks a change on the bound volume while it is theirs to approve. */
	@Transactional
	@GuardedByState
	public void markChange(String id, Actor leader, MarkedChange change) {
		this.finalChanges.mark(id, leader, change);
	}

	public List<MarkedChange> markedChanges(String id) {
		return this.finalChanges.marked(id);
	}

	/** A leader confirms that the final form differs by the marked changes alone. */
	@Transactional
	@GuardedByState
	public void confirmFinal(String id, Actor leader) {
		this.finalChanges.confirm(id, leader);
	}

	public Digest digest(String id, StepScope scope) {
		return switch (scope.kind()) {
			case SECTION -> this.contents.of(id).section(code(scope)).digest();
			case RECHECK -> this.contents.of(id).recheck(code(scope)).digest();
			case AREA -> this.contents.of(id).area(area(id, code(scope))).digest();
			case FROZEN -> this.volumes.headInForce(get(id)).sm3();
			case DOSSIER -> this.contents.of(id).all().digest();
		};
	}

	/** The content that a person acts on in that step, as the gate will compare it. */
	public StepScope scope(String id, String step, @Nullable String section, @Nullable String area) {
		StepScope.Kind kind = Steps.of(step, get(id).versionInForce() != null).scope();
		return new StepScope(kind, (kind == StepScope.Kind.AREA) ? area : section);
	}

	/** Where a return from that step may lead. */
	public Set<String> returnTargets(String id, String step) {
		return Steps.of(step, get(id).versionInForce() != null).returns();
	}

	private static String code(StepScope scope) {
		if (scope.code() == null) {
			throw new IllegalArgumentException("a scope of that kind names whose it is: " + scope);
		}
		return scope.code();
	}

	/** Keys of the parts of that area which changed since its reviewer saw them last. */
	public Set<String> changedParts(String id, String area) {
		Area reviewed = area(id, area);
		return reviewed.changedSince(this.contents.of(id).area(reviewed));
	}

	private Area area(String id, String code) {
		return areas(id).stream()
			.filter((area) -> area.code().equals(code))
			.findFirst()
			.orElseThrow(() -> Refusal.of("dossier.area-unknown"));
	}

	/** The living content, part by part. */
	public List<PartView> parts(String id) {
		return this.contents.of(id)
			.parts()
			.stream()
			.map((part) -> new PartView(part.key(), part.name(), part.section(), part.authors(), part.digest()))
			.toList();
	}

	/**
	 * Refuses unless that person may write there now. Called in the writer's transaction:
	 * it holds the dossier against the gate until the words are in.
	 */
	@Transactional
	public void requireWritable(String id, String person, Writer as, @Nullable String section) {
		this.rights.require(this.cabinet.share(id), person, as, section);
		if (as == Writer.SECTION && section != null) {
			this.cabinet.begun(id, section);
		}
	}

	/** The same; answers as whom they write, «代 某某» where they stand in. */
	@Transactional
	@GuardedByState
	public Actor writing(String id, Actor by, Writer as, @Nullable String section) {
		requireWritable(id, by.person(), as, section);
		return this.rights.standing(by, get(id).unit(), (as == Writer.SECTION) ? section : null);
	}

	/** The same question for a page, without holding anything. */
	public boolean writable(String id, String person, Writer as, @Nullable String section) {
		try {
			this.rights.require(get(id), person, as, section);
			return true;
		}
		catch (Refusal refusal) {
			return false;
		}
	}

	/** Whether that person belongs to those who may see this unit's material. */
	public boolean visibleTo(String id, String person) {
		Dossier dossier = get(id);
		return this.roster.mayLookInto(person, dossier.unit()) || dossier.group().everybody().contains(person);
	}

}
