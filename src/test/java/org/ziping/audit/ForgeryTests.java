package org.ziping.audit;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Random;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;

import org.ziping.audit.AuditVerification.Break;
import org.ziping.core.Actor;
import org.ziping.core.Digest;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A database administrator without triggers changes, removes, inserts, reorders and cuts:
 * each forgery is found, in its chain and at its place.
 */
class ForgeryTests {

	private static final int ROUNDS = Integer.getInteger("rounds", 60);

	private static final int LENGTH = 12;

	private static final List<String> CHAINS = List.of("dossier/a", "dossier/b", "organisation", "sign-in");

	private static final List<String> COLUMNS = List.of("happened_at", "person", "person_name", "on_behalf_of",
			"address", "act", "subject", "digest_before", "digest_after", "detail", "form", "previous", "digest",
			"second_digest");

	@TempDir
	Path second;

	private JdbcTemplate database;

	private AuditLedger ledger;

	private TrailReading reading;

	@BeforeEach
	void aSoundTrail() throws Exception {
		this.database = new JdbcTemplate(new SingleConnectionDataSource("jdbc:h2:mem:" + UUID.randomUUID(), true));
		for (String file : List.of("V20261120_2100__audit_trail", "V20261121_0051__audit_roll_up")) {
			String script = new ClassPathResource("db/migration/common/" + file + ".sql")
				.getContentAsString(StandardCharsets.UTF_8)
				.replace("${text}", "clob");
			new ResourceDatabasePopulator(new ByteArrayResource(script.getBytes(StandardCharsets.UTF_8)))
				.execute(this.database.getDataSource());
		}
		Clock clock = Clock.fixed(Instant.parse("2026-11-20T08:00:00Z"), ZoneOffset.UTC);
		this.ledger = new AuditLedger(this.database);
		AuditTrail trail = new AuditTrail(this.ledger, clock);
		RollUp rollUp = new RollUp(this.ledger, trail);
		this.reading = new TrailReading(this.ledger,
				new KeptHeads(this.ledger, rollUp, new AuditSettings(this.second, false), clock),
				new DataSourceTransactionManager(this.database.getDataSource()));
		for (int i = 1; i <= LENGTH; i++) {
			for (String chain : CHAINS) {
				trail.record(new Actor("zhao.min", "赵敏", "qian.jun", "10.0.0.1"), chain, "record", "value-" + i,
						Digest.sm3("before" + i), Digest.sm3("after" + i), "第 " + i + " 项");
			}
		}
		rollUp.link();
		this.database.execute("create table kept_entry as select * from audit_entry");
		this.database.execute("create table kept_head as select * from audit_head");
	}

	@Test
	void everyForgeryIsFoundAtItsPlace() {
		Random chance = new Random(20261121);
		for (int round = 0; round < ROUNDS; round++) {
			String chain = CHAINS.get(chance.nextInt(CHAINS.size()));
			int place = 1 + chance.nextInt(LENGTH);
			String how = forge(round % 7, chain, place, chance);
			assertThat(this.reading.read(Progress.UNSEEN).breaks()).as(round + ": " + how + " in " + chain)
				.singleElement()
				.satisfies((found) -> {
					assertThat(found.chain()).isEqualTo(chain);
					assertThat(found.number()).isEqualTo(place);
				});
			restore();
		}
		assertThat(this.reading.read(Progress.UNSEEN).isSound()).isTrue();
	}

	private String forge(int kind, String chain, int place, Random chance) {
		return switch (kind) {
			case 0 -> change(chain, place, COLUMNS.get(chance.nextInt(COLUMNS.size())), chance);
			case 1 -> remove(chain, place);
			case 2 -> removeAndCloseTheGap(chain, place);
			case 3 -> insert(chain, place);
			case 4 -> swap(chain, place, chance);
			case 5 -> cut(chain, place);
			default -> replaceHonestly(chain, place);
		};
	}

	private String change(String chain, int place, String column, Random chance) {
		this.database.update("update audit_entry set " + column + " = ? where chain = ? and entry_number = ?",
				Integer.toHexString(chance.nextInt()), chain, place);
		return "change of " + column;
	}

	private String remove(String chain, int place) {
		this.database.update("delete from audit_entry where chain = ? and entry_number = ?", chain, place);
		return "removal";
	}

	private String removeAndCloseTheGap(String chain, int place) {
		remove(chain, place);
		for (int i = place + 1; i <= LENGTH; i++) {
			renumber(chain, i, i - 1);
		}
		headFits(chain, LENGTH - 1);
		return "removal with the gap closed";
	}

	/** The forged entry fits in itself and to the one before; its successor does not. */
	private String insert(String chain, int place) {
		if (place == 1) {
			return remove(chain, place);
		}
		for (int i = LENGTH; i >= place - 1; i--) {
			renumber(chain, i, i + 1);
		}
		forged(chain, place - 1);
		headFits(chain, LENGTH + 1);
		return "insertion";
	}

	private String swap(String chain, int place, Random chance) {
		if (place == LENGTH) {
			return remove(chain, place);
		}
		int other = place + 1 + chance.nextInt(LENGTH - place);
		renumber(chain, place, 99);
		renumber(chain, other, place);
		renumber(chain, 99, other);
		return "swap with " + other;
	}

	private String cut(String chain, int place) {
		this.database.update("delete from audit_entry where chain = ? and entry_number >= ?", chain, place);
		headFits(chain, place - 1);
		return "cut of the tail";
	}

	/**
	 * The forged entry fits in itself and to the one before; the next one gives it away.
	 */
	private String replaceHonestly(String chain, int place) {
		if (place == 1) {
			return remove(chain, place);
		}
		remove(chain, place - 1);
		forged(chain, place - 1);
		return "replacement";
	}

	private void forged(String chain, int number) {
		AuditEntry some = this.ledger.of(chain).get(0);
		String previous = this.ledger.of(chain)
			.stream()
			.filter((entry) -> entry.number() == number - 1)
			.map((entry) -> entry.digest().toString())
			.findFirst()
			.orElse("");
		AuditHead head = this.ledger.lock(chain);
		this.ledger.append(Sealed.of(new AuditEntry(chain, number, some.at(), "zhou.tao", "周涛", null, null, "approve",
				"forged", null, null, "", CanonicalForm.NAME, previous, some.digest(), some.second())));
		this.database.update("update audit_head set entry_number = ?, digest = ? where chain = ?", head.number(),
				head.digest(), chain);
	}

	private void renumber(String chain, int from, int to) {
		this.database.update("update audit_entry set entry_number = ? where chain = ? and entry_number = ?", to, chain,
				from);
	}

	private void headFits(String chain, int number) {
		this.database.update(
				"update audit_head set entry_number = ?, digest = coalesce((select digest from audit_entry e where e.chain = ?"
						+ " and e.entry_number = ?), '') where chain = ?",
				number, chain, number, chain);
	}

	private void restore() {
		this.database.update("delete from audit_entry");
		this.database.update("delete from audit_head");
		this.database.update("insert into audit_entry select * from kept_entry");
		this.database.update("insert into audit_head select * from kept_head");
	}

}
