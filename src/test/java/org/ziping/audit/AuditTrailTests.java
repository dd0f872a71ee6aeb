package org.ziping.audit;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.SimpleDriverDataSource;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;

import org.ziping.audit.AuditVerification.Break;
import org.ziping.audit.AuditVerification.Kind;
import org.ziping.core.Actor;
import org.ziping.core.Digest;

import static org.assertj.core.api.Assertions.assertThat;

class AuditTrailTests {

	private static final Actor CLERK = new Actor("zhao.min", "赵敏𠮷", null, "127.0.0.1");

	private JdbcTemplate database;

	@TempDir
	Path second;

	private AuditTrail trail;

	private RollUp rollUp;

	private KeptHeads kept;

	private TrailReading reading;

	@BeforeEach
	void tenEntriesInTwoChains() throws Exception {
		this.database = new JdbcTemplate(new SimpleDriverDataSource(new org.h2.Driver(),
				"jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1"));
		migrate("db/migration/common/V20261120_2100__audit_trail.sql");
		migrate("db/migration/common/V20261121_0051__audit_roll_up.sql");
		Clock clock = Clock.fixed(Instant.parse("2026-11-20T08:00:00.123456789Z"), ZoneOffset.UTC);
		AuditLedger ledger = new AuditLedger(this.database);
		this.trail = new AuditTrail(ledger, clock);
		this.rollUp = new RollUp(ledger, this.trail);
		this.kept = new KeptHeads(ledger, this.rollUp, new AuditSettings(this.second, false), clock);
		this.reading = new TrailReading(ledger, this.kept,
				new DataSourceTransactionManager(this.database.getDataSource()));
		for (int i = 1; i <= 10; i++) {
			this.trail.record(CLERK, "dossier/a", "record", "value-" + i, Digest.sm3("before" + i), null,
					"第 " + i + " 项");
			this.trail.record(Actor.SYSTEM, "organisation", "sign-in", "person-" + i, null, null, "");
		}
	}

	private void migrate(String file) throws Exception {
		String script = new ClassPathResource(file).getContentAsString(java.nio.charset.StandardCharsets.UTF_8);
		new ResourceDatabasePopulator(new ByteArrayResource(script.replace("${text}", "clob").getBytes()))
			.execute(this.database.getDataSource());
	}

	@Test
	void untouchedTrailIsSound() {
		AuditVerification found = this.reading.read(Progress.UNSEEN);
		assertThat(found.isSound()).isTrue();
		assertThat(found.entries()).isEqualTo(20);
		assertThat(found.chains()).isEqualTo(2);
	}

	@Test
	void eachEntryIsBoundToTheOneBefore() {
		List<AuditEntry> entries = this.trail.of("dossier/a");
		assertThat(entries).hasSize(10);
		assertThat(entries.get(0).previous()).isEmpty();
		assertThat(entries.get(4).previous()).isEqualTo(entries.get(3).digest().toString());
		assertThat(entries.get(4).digest().algorithm()).isEqualTo("SM3");
		assertThat(entries.get(4).form()).contains("SM3");
	}

	@Test
	void findsAnAlteredEntryWhateverColumnWasAltered() {
		for (String column : List.of("happened_at", "person", "person_name", "act", "subject", "detail", "form",
				"digest_before", "second_digest", "digest", "address", "on_behalf_of", "digest_after")) {
			String kept = this.database.queryForObject(
					"select " + column + " from audit_entry where chain = 'dossier/a' and entry_number = 4",
					String.class);
			alter(column, "x");
			assertBroken(4, Kind.ALTERED);
			alter(column, kept);
			assertThat(this.reading.read(Progress.UNSEEN).isSound()).isTrue();
		}
	}

	private void alter(String column, String text) {
		this.database.update("update audit_entry set " + column + " = ? where chain = 'dossier/a' and entry_number = 4",
				text);
	}

	@Test
	void findsADeletedEntry() {
		this.database.update("delete from audit_entry where chain = 'dossier/a' and entry_number = 7");
		assertBroken(7, Kind.MISSING);
	}

	@Test
	void findsADeletedEntryWhoseSuccessorsWereRenumbered() {
		this.database.update("delete from audit_entry where chain = 'dossier/a' and entry_number = 7");
		for (int i = 8; i <= 10; i++) {
			renumber(i, i - 1);
		}
		assertBroken(7, Kind.ALTERED);
	}

	@Test
	void findsAnInsertedEntryEvenWithAnHonestDigest() {
		for (int i = 10; i >= 5; i--) {
			renumber(i, i + 1);
		}
		AuditEntry fourth = this.trail.of("dossier/a").get(3);
		new AuditLedger(this.database).append(Sealed
			.of(new AuditEntry("dossier/a", 5, fourth.at(), "zhao.min", "赵敏", null, null, "approve", "forged", null,
					null, "", CanonicalForm.NAME, fourth.digest().toString(), fourth.digest(), fourth.digest())));
		assertBroken(6, Kind.ALTERED);
	}

	@Test
	void findsAnEntryReplacedByAnHonestlyDigestedOne() {
		AuditEntry fourth = this.trail.of("dossier/a").get(3);
		this.database.update("delete from audit_entry where chain = 'dossier/a' and entry_number = 4");
		AuditHead head = new AuditLedger(this.database).lock("dossier/a");
		new AuditLedger(this.database).append(Sealed.of(new AuditEntry("dossier/a", 4, fourth.at(), "zhou.tao", "周涛",
				null, null, fourth.act(), fourth.subject(), null, null, "", CanonicalForm.NAME, fourth.previous(),
				fourth.digest(), fourth.digest())));
		this.database.update("update audit_head set entry_number = ?, digest = ? where chain = 'dossier/a'",
				head.number(), head.digest());
		assertBroken(5, Kind.UNBOUND);
	}

	@Test
	void findsReorderedEntries() {
		renumber(3, 99);
		renumber(4, 3);
		renumber(99, 4);
		assertBroken(3, Kind.ALTERED);
	}

	@Test
	void findsACutTailAndAVanishedChain() {
		this.database.update("delete from audit_entry where chain = 'dossier/a' and entry_number > 8");
		assertBroken(9, Kind.CUT);
		this.database.update("delete from audit_entry where chain = 'dossier/a'");
		assertBroken(1, Kind.CUT);
	}

	private void renumber(int from, int to) {
		this.database.update("update audit_entry set entry_number = ? where chain = 'dossier/a' and entry_number = ?",
				to, from);
	}

	private void assertBroken(long number, Kind kind) {
		assertThat(this.reading.read(Progress.UNSEEN).breaks()).containsExactly(new Break("dossier/a", number, kind));
	}

	@Test
	void findsAChainWrittenAnewWithAnHonestHead() {
		this.rollUp.link();
		this.rollUp.link();
		assertThat(this.trail.of(RollUp.CHAIN)).hasSize(1);
		writeAnew("dossier/a", 6);
		assertBroken(10, Kind.REWRITTEN);
		this.database.update("delete from audit_entry where chain = 'dossier/a'");
		this.database.update("delete from audit_head where chain = 'dossier/a'");
		assertBroken(1, Kind.CUT);
	}

	@Test
	void theSecondPlaceKnowsWhatTheDatabaseNoLongerDoes() {
		this.kept.keep();
		this.trail.record(Actor.SYSTEM, "organisation", "late", "x", null, null, "");
		this.kept.keep();
		assertThat(this.second.resolve(KeptHeads.FILE)).exists();
		assertThat(this.reading.read(Progress.UNSEEN).isSound()).isTrue();
		this.database.update("delete from audit_entry where chain = 'organisation' and entry_number = 11");
		this.database
			.update("update audit_head set entry_number = 10, digest = (select digest from audit_entry where chain ="
					+ " 'organisation' and entry_number = 10) where chain = 'organisation'");
		this.database.update("delete from audit_entry where chain = 'roll-up' and entry_number = 2");
		this.database
			.update("update audit_head set entry_number = 1, digest = (select digest from audit_entry where chain ="
					+ " 'roll-up' and entry_number = 1) where chain = 'roll-up'");
		assertThat(this.reading.read(Progress.UNSEEN).breaks()).containsExactly(new Break(RollUp.CHAIN, 2, Kind.CUT));
	}

	/** As somebody would who knows the form: everything fits again, but the past. */
	private void writeAnew(String chain, int from) {
		AuditLedger ledger = new AuditLedger(this.database);
		List<AuditEntry> entries = this.trail.of(chain);
		String previous = entries.get(from - 2).digest().toString();
		for (AuditEntry old : entries.subList(from - 1, entries.size())) {
			this.database.update("delete from audit_entry where chain = ? and entry_number = ?", chain, old.number());
			AuditEntry forged = Sealed.of(new AuditEntry(chain, old.number(), old.at(), old.person(), old.name(),
					old.onBehalfOf(), old.address(), old.act(), "forged", old.before(), old.after(), old.detail(),
					old.form(), previous, old.digest(), old.second()));
			ledger.append(forged);
			previous = forged.digest().toString();
		}
	}

}
