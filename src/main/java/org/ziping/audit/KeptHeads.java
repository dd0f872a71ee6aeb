package org.ziping.audit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Writes the head of the trail to a second place each day, where whoever could cut the
 * database's tail does not reach.
 */
@Component
class KeptHeads {

	static final String FILE = "audit-heads.txt";

	private static final Logger log = LoggerFactory.getLogger(KeptHeads.class);

	private final AuditLedger ledger;

	private final RollUp rollUp;

	private final AuditSettings settings;

	private final Clock clock;

	KeptHeads(AuditLedger ledger, RollUp rollUp, AuditSettings settings, Clock clock) {
		this.ledger = ledger;
		this.rollUp = rollUp;
		this.settings = settings;
		this.clock = clock;
	}

	/** Also into the log, which is often kept elsewhere, too. */
	@Scheduled(cron = "0 50 23 * * *")
	void keep() {
		this.rollUp.link();
		Optional<AuditHead> head = head();
		if (head.isEmpty()) {
			return;
		}
		String line = Moment.write(this.clock.instant()) + " " + head.get().number() + " " + head.get().digest();
		log.info("The head of the audit trail: {}", line);
		Path folder = this.settings.heads();
		if (folder != null) {
			append(folder, line);
		}
	}

	private Optional<AuditHead> head() {
		return this.ledger.heads().stream().filter((head) -> head.chain().equals(RollUp.CHAIN)).findFirst();
	}

	private static void append(Path folder, String line) {
		try {
			Files.createDirectories(folder);
			Files.writeString(folder.resolve(FILE), line + "\n", StandardCharsets.UTF_8, StandardOpenOption.CREATE,
					StandardOpenOption.APPEND);
		}
		catch (IOException ex) {
			log.error("The head of the audit trail could not be written to its second place {}", folder, ex);
		}
	}

	/** What was written there before; nothing where no place is set. */
	List<AuditHead> read() {
		Path folder = this.settings.heads();
		if (folder == null || !Files.isReadable(folder.resolve(FILE))) {
			return List.of();
		}
		try {
			List<AuditHead> kept = new ArrayList<>();
			for (String line : Files.readAllLines(folder.resolve(FILE), StandardCharsets.UTF_8)) {
				String[] parts = line.split(" ");
				if (parts.length == 3 && parts[1].matches("\\d{1,18}")) {
					kept.add(new AuditHead(RollUp.CHAIN, Long.parseLong(parts[1]), parts[2]));
				}
			}
			return kept;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
