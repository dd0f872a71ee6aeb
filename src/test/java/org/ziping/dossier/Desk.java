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
class Desk {

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

	void form(GroupPlan plan) {
		run(() -> this.dossiers.formGroup(this.id, plan, actor("olga")));
	}

	void agreeGroup() {
		run(() -> this.dossiers.agreeGroup(this.id, actor("leo")));
	}

	Step step(String step) {
		return new Step(step);
	}

	Outcome pass(String step, String person) {
		return step(step).by(person).pass();
	}

	Outcome pass(String step, String of, String person) {
		return step(step).of(of).by(person).pass();
	}

	Verdict concludeContributions() {
		return in(() -> this.conclusions.concludeContributions(this.id));
	}

	Verdict concludeReview() {
		return in(() -> this.conclusions.concludeReview(this.id));
	}

	Verdict concludeRecheck() {
		return in(() -> this.conclusions.concludeRecheck(this.id));
	}

	Verdict check() {
		return in(() -> this.conclusions.check(this.id));
	}

	void toCollecting() {
		form(plan());
		agreeGroup();
		pass("form_group", "olga");
	}

	void toCompiling() {
		toCollecting();
		contribute(A, "anna", "ada");
		contribute(B, "ben", "bob");
		concludeContributions();
	}

	void contribute(String section, String clerk, String head) {
		pass("contribute", section, clerk);
		pass("confirm_contribution", section, head);
	}

	void toWriting() {
		toCompiling();
		pass("compile_data", "fiona");
	}

	void toReview() {
		toWriting();
		pass("draft_report", "fiona");
		check();
	}

	void toRechecking() {
		toReview();
		pass("group_review", "data", "gina");
		pass("group_review", "text", "gwen");
		concludeReview();
	}

	void toBinding() {
		toRechecking();
		recheck();
	}

	void recheck() {
		pass("section_recheck", A, "ada");
		pass("section_recheck", B, "bob");
		concludeRecheck();
	}

	void toBound() {
		toBinding();
		pass("bind_volume", "fiona");
	}

	void toApproval() {
		toBound();
		pass("group_confirm", "dora");
		pass("deputy_approval", "dora");
	}

	void toApprovedWithChange() {
		toApproval();
		mark("完成较好", "完成情况一般");
		step("leader_approval").by("leo").decide(Verdict.PASS_WITH_CHANGES);
	}

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

	void toClosed() {
		toSubmitted();
		pass("finance_acceptance", "dennis");
		run(() -> this.conclusions.close(this.id));
	}

	/** From now on an opinion is wanted in that step. */
	Desk wanting(String step) {
		this.opinionRequired.add(step);
		return this;
	}

	void toSubmitted() {
		toApproval();
		pass("leader_approval", "leo");
		pass("finalize", "fiona");
		pass("seal", "olga");
		pass("submit_to_finance", "fiona");
	}

	/**
	 * One act being put together; it has seen what stands there unless told otherwise.
	 */
	class Step {

		private final String step;

		private String section;

		private String area;

		private Actor actor = actor("nobody");

		private String opinion;

		private String returnTo;

		private List<String> returned = List.of();

		private List<NewComment> comments = List.of();

		private final Map<String, String> fields = new HashMap<>();

		private String seen;

		private String task;

		private boolean looked;

		Step(String step) {
			this.step = step;
		}

		Step of(String what) {
			if (this.step.equals("group_review")) {
				this.area = what;
			}
			else {
				this.section = what;
			}
			return this;
		}

		Step by(String person) {
			this.actor = actor(person);
			return this;
		}

		Step standingIn(String person, String principal) {
			this.actor = new Actor(person, person, principal, null);
			return this;
		}

		Step opinion(String words) {
			this.opinion = words;
			return this;
		}

		Step to(String target, String... sections) {
			this.returnTo = target;
			this.returned = List.of(sections);
			return this;
		}

		Step task(String task) {
			this.task = task;
			return this;
		}

		Step field(String name, String word) {
			this.fields.put(name, word);
			return this;
		}

		Step pin(NewComment... words) {
			this.comments = List.of(words);
			return this;
		}

		Step seeing(String digest) {
			this.seen = digest;
			this.looked = true;
			return this;
		}

		String look() {
			return in(() -> dossiers.digest(id, dossiers.scope(id, this.step, this.section, this.area)).toString());
		}

		Outcome pass() {
			return decide(Verdict.PASS);
		}

		Outcome sendBack() {
			return decide(Verdict.RETURN);
		}

		Outcome decide(Verdict verdict) {
			String digest = this.looked ? this.seen : look();
			Act act = new Act(id, this.step, this.section, this.area, this.actor, List.of("职务"), verdict, this.opinion,
					this.returnTo, this.returned, digest, this.comments, this.fields, this.task);
			return in(() -> gate.decide(act));
		}

	}

	/** People as the test lays them out. */
	private record DeskRoster(Map<String, Set<String>> sections, Set<String> office,
			AtomicBoolean owing) implements Roster {

		@Override
		public Set<String> ofSection(String section) {
			return this.sections.get(section);
		}

		@Override
		public boolean inFinanceOffice(String person, String unit) {
			return person.equals("fiona");
		}

		@Override
		public boolean inOffice(String person, String unit) {
			return this.office.contains(person);
		}

		@Override
		public boolean heads(String person, String unit) {
			return person.equals("leo");
		}

		@Override
		public boolean leadsInCharge(String person, String unit) {
			return person.equals("dora");
		}

		@Override
		public boolean mayLookInto(String person, String unit) {
			return !person.equals("stranger");
		}

		@Override
		public boolean owesProof(String unit) {
			return this.owing.get();
		}

	}

}
