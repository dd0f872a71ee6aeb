package org.ziping.dossier;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import org.ziping.audit.AuditTrail;
import org.ziping.core.Actor;
import org.ziping.core.FiscalYear;
import org.ziping.core.Verdict;
import org.ziping.dossier.routing.Act;
import org.ziping.dossier.routing.Outcome;
import org.ziping.dossier.spi.Amender;
import org.ziping.dossier.spi.ContentCheck;
import org.ziping.dossier.spi.ContentPart;
import org.ziping.dossier.spi.ContentParts;
import org.ziping.dossier.spi.Obstacle;
import org.ziping.dossier.spi.ReadinessCheck;

/**
 * A dossier on a desk: the real room over the real tables, with content, people and
 * readiness laid out by the test alone.
 */
class Desk extends DeskWays {

	static final String SHEET = "indicator/sheet";

	static final String TEXT = "report/1";

	static final String A = "A";

	static final String B = "B";

	final String id;

	final Map<String, ContentPart> content = new TreeMap<>();

	final List<Obstacle> obstacles = new ArrayList<>();

	final Map<String, Set<String>> sections = new HashMap<>(Map.of(A, Set.of("anna", "ada"), B, Set.of("ben", "bob")));

	final Set<String> office = new java.util.HashSet<>(Set.of("olga"));

	private final Set<String> opinionRequired = new java.util.HashSet<>();

	boolean checked = true;

	final FilingCabinet cabinet;

	final Dossiers dossiers;

	final FinalChanges changes;

	final TurnsOfTheDossier turns;

	final ConclusionsOfTheDossier conclusions;

	final Invariants invariants;

	final WithdrawalsOfTheDossier withdrawals;

	final PaperDecisions papers;

	final Consultations consultations;

	final ConsultingOfTheDossier consulting;

	final GateRules rules;

	private final Gate gate;

	/** Whether the unit asks its leaders for another proof of identity, not yet given. */
	final AtomicBoolean owingProof = new AtomicBoolean();

	private final TransactionTemplate transaction;

	Desk(FilingCabinet cabinet, AuditTrail trail, Clock clock, PlatformTransactionManager transactions,
			Set<String> wanted) {
		this.opinionRequired.addAll(wanted);
		this.cabinet = cabinet;
		this.transaction = new TransactionTemplate(transactions);
		Roster roster = new DeskRoster(this.sections, this.office, this.owingProof);
		Contents contents = new Contents(provider(ContentParts.class, (id) -> List.copyOf(this.content.values())));
		Volumes volumes = new Volumes(cabinet, clock);
		Readiness readiness = new Readiness(
				provider(ReadinessCheck.class, (id, step, section) -> List.copyOf(this.obstacles)));
		this.rules = new GateRules(cabinet, roster, readiness, new DossierSettings(opinionRequired), clock);
		this.gate = new Gate(cabinet, contents, volumes, this.rules, new Settlement(cabinet, volumes, clock), trail,
				clock, (fact) -> {
				});
		this.changes = new FinalChanges(cabinet, contents, volumes, roster, provider(Amender.class, this::amend), trail,
				clock);
		this.dossiers = new Dossiers(cabinet, contents, volumes, new WritingRights(cabinet, roster),
				new GroupForming(cabinet, roster), this.changes, roster, trail, clock);
		this.turns = new TurnsOfTheDossier(cabinet, contents);
		this.conclusions = new ConclusionsOfTheDossier(cabinet, contents, volumes,
				provider(ContentCheck.class, (id) -> this.checked), trail, (fact) -> {
				});
		this.invariants = new Invariants(cabinet, volumes);
		this.withdrawals = new WithdrawalsOfTheDossier(cabinet, volumes, trail, clock, (fact) -> {
		});
		this.consultations = new Consultations(cabinet, roster, trail, clock, (fact) -> {
		});
		this.consulting = new ConsultingOfTheDossier(cabinet, this.consultations, trail);
		this.papers = new PaperDecisions(cabinet, trail, clock);
		write(SHEET, "采购率 40.56", "fiona");
		write(TEXT, "采购率为 40.56%，完成较好。", "fiona");
		section(A, "甲的材料", "anna");
		section(B, "乙的材料", "ben");
		this.id = in(() -> this.dossiers.create("campaign", new FiscalYear(2025),
				UUID.randomUUID().toString().substring(0, 12), Actor.SYSTEM));
	}

	private static <T> ObjectProvider<T> provider(Class<T> type, T bean) {
		return new StaticListableBeanFactory(Map.of("one", bean)).getBeanProvider(type);
	}

	private boolean amend(String dossier, String part, String from, String to, Actor by) {
		String text = new String(this.content.get(part).canonical(), StandardCharsets.UTF_8);
		write(part, text.replace(from, to), by.person());
		return true;
	}

	<T> T in(Supplier<T> act) {
		return this.transaction.execute((status) -> act.get());
	}

	void run(Runnable act) {
		this.transaction.executeWithoutResult((status) -> act.run());
	}

	void write(String key, String text, String author) {
		this.content.put(key, new ContentPart(key, key, null, Set.of(author), text.getBytes(StandardCharsets.UTF_8)));
	}

	void section(String section, String text, String author) {
		String key = "indicator/section/" + section;
		this.content.put(key,
				new ContentPart(key, key, section, Set.of(author), text.getBytes(StandardCharsets.UTF_8)));
	}

	Dossier dossier() {
		return in(() -> this.dossiers.get(this.id));
	}

	DossierStatus status() {
		return dossier().status();
	}

	static Actor actor(String person) {
		return Actor.of(person, person);
	}

	static GroupPlan plan() {
		return new GroupPlan("leo", "dora", List.of("dora"), List.of("gina", "gwen", "fiona"),
				List.of(new GroupPlan.AreaPlan("data", "数据", List.of("indicator/"), List.of("gina", "fiona")),
						new GroupPlan.AreaPlan("text", "文字", List.of("report/"), List.of("gwen"))),
				List.of(A, B));
	}

	@Override
	void form(GroupPlan plan) {
		run(() -> this.dossiers.formGroup(this.id, plan, actor("olga")));
	}

	@Override
	void agreeGroup() {
		run(() -> this.dossiers.agreeGroup(this.id, actor("leo")));
	}

	@Override
	DeskStep step(String step) {
		return new DeskStep(this, step);
	}

	@Override
	Outcome pass(String step, String person) {
		return step(step).by(person).pass();
	}

	@Override
	Outcome pass(String step, String of, String person) {
		return step(step).of(of).by(person).pass();
	}

	@Override
	Verdict concludeContributions() {
		return in(() -> this.conclusions.concludeContributions(this.id));
	}

	@Override
	Verdict concludeReview() {
		return in(() -> this.conclusions.concludeReview(this.id));
	}

	@Override
	Verdict concludeRecheck() {
		return in(() -> this.conclusions.concludeRecheck(this.id));
	}

	@Override
	Verdict check() {
		return in(() -> this.conclusions.check(this.id));
	}

	@Override
	void mark(String from, String to) {
		mark("leo", from, to);
	}

	void mark(String leader, String from, String to) {
		run(() -> this.dossiers.markChange(this.id, actor(leader), new MarkedChange(TEXT, from, to)));
	}

	/** Puts it into a state that no permitted act would lead to. */
	void force(DossierStatus status) {
		run(() -> this.dossiers.get(this.id).moveTo(status));
	}

	/** From now on an opinion is wanted in that step. */
	Desk wanting(String step) {
		this.opinionRequired.add(step);
		return this;
	}

	@Override
	void close() {
		run(() -> this.conclusions.close(this.id));
	}

	String look(String step, String section, String area) {
		return in(() -> this.dossiers.digest(this.id, this.dossiers.scope(this.id, step, section, area)).toString());
	}

	Outcome decide(Act act) {
		return in(() -> this.gate.decide(act));
	}

}
