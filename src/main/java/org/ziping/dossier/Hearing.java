package org.ziping.dossier;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;

import org.springframework.util.function.SingletonSupplier;

import org.ziping.core.Digest;
import org.ziping.core.Refusal;
import org.ziping.dossier.routing.Act;
import org.ziping.dossier.spi.ContentPart;

/** One act before the gate, with what its rules may look into; each read at most once. */
class Hearing {

	private final Act act;

	private final Dossier dossier;

	private final StepRule rule;

	private final Supplier<Content> content;

	private final Supplier<List<Area>> areas;

	private final Supplier<List<Contribution>> contributions;

	private final Supplier<List<Comment>> comments;

	private final Supplier<List<Decision>> decisions;

	private final Supplier<List<MarkedChangeRow>> changes;

	private final Supplier<Optional<Seat>> seat;

	private final Supplier<Version> inForce;

	private final Supplier<Version> volume;

	Hearing(Act act, Dossier dossier, FilingCabinet cabinet, Contents contents, Volumes volumes) {
		String id = dossier.id();
		this.act = act;
		this.dossier = dossier;
		this.rule = Steps.of(act.step(), dossier.versionInForce() != null);
		this.content = SingletonSupplier.of(() -> contents.of(id));
		this.areas = SingletonSupplier.of(() -> cabinet.areas(id));
		this.contributions = SingletonSupplier.of(() -> cabinet.contributions(id));
		this.comments = SingletonSupplier.of(() -> cabinet.comments(id));
		this.decisions = SingletonSupplier.of(() -> cabinet.decisions(id));
		this.seat = SingletonSupplier.of(() -> Optional.ofNullable(act.fields().get(Act.SEAT)).flatMap(cabinet::seat));
		this.inForce = SingletonSupplier.of(() -> volumes.headInForce(dossier));
		this.volume = SingletonSupplier.of(() -> volumes.inForce(dossier));
		this.changes = SingletonSupplier.of(() -> (dossier.versionInForce() == null) ? List.of()
				: cabinet.markedChanges(id, dossier.versionInForce()));
	}

	Act act() {
		return this.act;
	}

	Dossier dossier() {
		return this.dossier;
	}

	StepRule rule() {
		return this.rule;
	}

	boolean is(String step) {
		return this.act.step().equals(step);
	}

	boolean agrees() {
		return !this.act.returns();
	}

	Content content() {
		return this.content.get();
	}

	List<Area> areas() {
		return this.areas.get();
	}

	List<Contribution> contributions() {
		return this.contributions.get();
	}

	List<Comment> comments() {
		return this.comments.get();
	}

	List<Decision> decisions() {
		return this.decisions.get();
	}

	/** The version in force, without its parts. */
	Version inForce() {
		return this.inForce.get();
	}

	/** The version in force with all its parts. */
	Version volume() {
		return this.volume.get();
	}

	List<MarkedChangeRow> changes() {
		return this.changes.get();
	}

	/** The seat that a consultation wants this act to fill. */
	Optional<Seat> seat() {
		return this.seat.get();
	}

	Area area() {
		String code = named(this.act.area(), "area");
		return areas().stream()
			.filter((area) -> area.code().equals(code))
			.findFirst()
			.orElseThrow(() -> Refusal.of("dossier.area-unknown"));
	}

	String section() {
		return named(this.act.section(), "section");
	}

	Contribution contribution() {
		String code = section();
		return contributions().stream()
			.filter((contribution) -> contribution.section().equals(code))
			.findFirst()
			.orElseThrow(() -> Refusal.of("dossier.section-unknown"));
	}

	private static String named(@Nullable String code, String what) {
		return Objects.requireNonNull(code, () -> "the act names no " + what);
	}

	/** Authors of the parts of the area under review. */
	boolean wroteIn(Area area, String person) {
		return content().in(area).stream().map(ContentPart::authors).anyMatch((authors) -> authors.contains(person));
	}

	/** Agreements to the version in force that the step made, the last first. */
	Optional<Decision> agreement(String step) {
		Integer version = this.dossier.versionInForce();
		if (version == null) {
			return Optional.empty();
		}
		return Approval.on(decisions(), step, version);
	}

	/** The digest of the content that this step is about, as it is now. */
	Digest now() {
		return switch (this.rule.scope()) {
			case SECTION -> content().section(section()).digest();
			case RECHECK -> content().recheck(section()).digest();
			case AREA -> content().area(area()).digest();
			case FROZEN -> inForce().sm3();
			case DOSSIER -> content().all().digest();
		};
	}

}
