package org.ziping.organisation.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

import org.ziping.audit.AuditTrail;
import org.ziping.core.Actor;
import org.ziping.core.Digest;
import org.ziping.core.Refusal;
import org.ziping.organisation.Action;
import org.ziping.organisation.Guarded;
import org.ziping.organisation.OrganisationChanged;
import org.ziping.organisation.intake.IntakeView.State;

/**
 * A workbook is read and checked first; only a clean one waits for the second person, and
 * then all of it is entered or nothing.
 */
@Service
public class Intakes {

	private static final Logger log = LoggerFactory.getLogger(Intakes.class);

	private static final int LARGEST = 30 * 1024 * 1024;

	private final IntakeRows rows;

	private final RegisterReader reader;

	private final RegisterWords words;

	private final JdbcTemplate database;

	private final TransactionTemplate transaction;

	private final Background background;

	private final AuditTrail audit;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	private final Map<String, Integer> progress = new ConcurrentHashMap<>();

	Intakes(IntakeRows rows, RegisterReader reader, RegisterWords words, JdbcTemplate database,
			TransactionTemplate transaction, Background background, AuditTrail audit, ApplicationEventPublisher events,
			Clock clock) {
		this.rows = rows;
		this.reader = reader;
		this.words = words;
		this.database = database;
		this.transaction = transaction;
		this.background = background;
		this.audit = audit;
		this.events = events;
		this.clock = clock;
	}

	/** Takes the file and checks it in the background. */
	@Guarded(Action.PEOPLE_IMPORT)
	public String take(String fileName, byte[] content, Actor by) {
		if (content.length == 0 || content.length > LARGEST || content[0] != 'P' || content[1] != 'K') {
			throw Refusal.of("organisation.import.no-workbook");
		}
		String id = UUID.randomUUID().toString();
		String shown = fileName.replaceAll("[\\p{Cntrl}/\\\\]", "");
		String name = (shown.length() > 200) ? shown.substring(shown.length() - 200) : shown;
		this.transaction.executeWithoutResult((status) -> {
			this.rows.add(new IntakeView(id, name, State.CHECKING, 0, 0, 0, List.of(), "", by.person(),
					this.clock.instant(), null, null), Digest.sm3(content).toString(), content);
			this.audit.record(by, "organisation", "intake.take", id, null, Digest.sm3(content), name);
		});
		this.background.run(() -> guarded(id, () -> check(id, by.person())));
		return id;
	}

	/** The second person's word; who handed it in cannot say it. */
	@Guarded(Action.RIGHTS_GRANT)
	public void confirm(String id, Actor by) {
		IntakeView intake = get(id);
		if (intake.askedBy().equals(by.person())) {
			throw Refusal.of("organisation.second-person");
		}
		begin(id, by, State.ENTERING, "intake.confirm");
		this.background.run(() -> guarded(id, () -> enter(id, by)));
	}

	@Guarded(Action.RIGHTS_GRANT)
	public void refuse(String id, Actor by) {
		begin(id, by, State.REFUSED, "intake.refuse");
		this.rows.forget(id);
	}

	public IntakeView get(String id) {
		return this.rows.find(id).map(this::shown).orElseThrow(() -> Refusal.of("organisation.no-request"));
	}

	public List<IntakeView> latest() {
		return this.rows.latest().stream().map(this::shown).toList();
	}

	private void begin(String id, Actor by, State state, String act) {
		this.transaction.executeWithoutResult((status) -> {
			if (!this.rows.move(id, State.WAITING, state)) {
				throw Refusal.of("organisation.request-decided");
			}
			this.rows.decide(id, by.person(), Timestamp.from(this.clock.instant()));
			this.audit.record(by, "organisation", act, id, null, null, "");
		});
	}

	void check(String id, String importer) {
		Findings findings = new Findings();
		Intake intake = checked(id, importer, findings);
		this.rows.found(id, (findings.count() == 0) ? State.WAITING : State.WRONG, intake.size(), findings,
				summary(intake));
		if (findings.count() > 0) {
			this.rows.forget(id);
		}
	}

	/** Checked once more: since then others may have changed the register. */
	void enter(String id, Actor by) {
		IntakeView asked = get(id);
		Findings findings = new Findings();
		Intake intake = checked(id, asked.askedBy(), findings);
		if (findings.count() > 0) {
			this.rows.found(id, State.WRONG, intake.size(), findings, summary(intake));
			return;
		}
		this.transaction.executeWithoutResult((status) -> {
			Stock stock = Stock.of(this.database, today());
			Set<String> groups = new Entering(this.database, this.words, stock, today(),
					(done) -> this.progress.put(id, done))
				.enter(intake);
			this.audit.record(by, "organisation", "intake.enter", id, null, null, summary(intake));
			this.rows.move(id, State.ENTERING, State.ENTERED);
			this.rows.forget(id);
			this.events.publishEvent(new OrganisationChanged(Set.of(), groups));
		});
	}

	private Intake checked(String id, String importer, Findings findings) {
		Intake intake = new Intake();
		Path file = file(this.rows.content(id));
		try {
			this.reader.read(file, intake::add, findings);
		}
		finally {
			delete(file);
		}
		new Check(intake, Stock.of(this.database, today()), findings, this.words).run(importer);
		return intake;
	}

	/** What goes wrong in the background still reaches the page. */
	private void guarded(String id, Runnable act) {
		try {
			act.run();
		}
		catch (Refusal refusal) {
			Findings findings = new Findings();
			findings.add(new Finding("", "", refusal.code().replace("organisation.import.", "file."), List.of()));
			this.rows.found(id, State.WRONG, 0, findings, "");
		}
		catch (RuntimeException ex) {
			log.error("The workbook {} could not be entered; nothing of it was", id, ex);
			this.rows.found(id, State.FAILED, 0, new Findings(), "");
		}
		finally {
			this.progress.remove(id);
		}
	}

	private IntakeView shown(IntakeView kept) {
		return new IntakeView(kept.id(), kept.fileName(), kept.state(), kept.lines(),
				this.progress.getOrDefault(kept.id(), 0), kept.findingCount(), kept.findings(), kept.summary(),
				kept.askedBy(), kept.askedAt(), kept.decidedBy(), kept.decidedAt());
	}

	private static String summary(Intake intake) {
		return intake.of(Sheet.UNITS).size() + " " + intake.of(Sheet.SECTIONS).size() + " "
				+ intake.of(Sheet.PEOPLE).size() + " " + intake.of(Sheet.POSTS).size();
	}

	private static Path file(byte[] content) {
		try {
			return Files.write(Files.createTempFile("register", ".xlsx"), content);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static void delete(Path file) {
		try {
			Files.deleteIfExists(file);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private LocalDate today() {
		return LocalDate.now(this.clock);
	}

}
