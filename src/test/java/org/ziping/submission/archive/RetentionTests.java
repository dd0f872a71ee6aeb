package org.ziping.submission.archive;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.ziping.core.Actor;
import org.ziping.submission.archive.ArchiveItem.Kind;

import static org.assertj.core.api.Assertions.assertThat;

class RetentionTests {

	@Test
	void everyKindHasItsTimeAndAUnitsOwnTableCounts(@TempDir Path folder) throws IOException {
		RetentionTable shipped = new RetentionTable(new ArchiveSettings(null, "--06-30"));
		for (Kind kind : Kind.values()) {
			assertThat(shipped.of("440100-001", kind)).isNotNull();
		}
		assertThat(shipped.of("440100-001", Kind.REPORT)).isEqualTo(Retention.YEARS_30);
		Path own = Files.writeString(folder.resolve("own.yaml"), """
				usual: {REPORT: YEARS_30}
				units:
				  440100-001: {REPORT: PERMANENT}
				""");
		RetentionTable table = new RetentionTable(new ArchiveSettings(own, "--06-30"));
		assertThat(table.of("440100-001", Kind.REPORT)).isEqualTo(Retention.PERMANENT);
		assertThat(table.of("440100-002", Kind.REPORT)).isEqualTo(Retention.YEARS_30);
		assertThat(table.of("440100-002", Kind.DIAGRAM)).as("what no table names").isEqualTo(Retention.PERMANENT);
	}

	@Test
	void aHoldOutlastsItsTime() {
		Archive archive = new Archive("d", Retention.YEARS_10, 2026, Instant.EPOCH);
		assertThat(archive.isExpired(LocalDate.of(2036, 12, 31))).isFalse();
		assertThat(archive.isExpired(LocalDate.of(2037, 1, 1))).isTrue();
		archive.hold("诉讼", Actor.of("yin.xia", "尹霞"));
		assertThat(archive.isExpired(LocalDate.of(2037, 1, 1))).isFalse();
		archive.release();
		assertThat(archive.isExpired(LocalDate.of(2037, 1, 1))).isTrue();
		assertThat(new Archive("d", Retention.PERMANENT, 2026, Instant.EPOCH).isExpired(LocalDate.of(2199, 1, 1)))
			.isFalse();
	}

}
