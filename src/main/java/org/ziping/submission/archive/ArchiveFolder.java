package org.ziping.submission.archive;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

import org.ziping.core.Digest;
import org.ziping.core.PlainWords;
import org.ziping.document.FixedZip;
import org.ziping.dossier.Decision;
import org.ziping.dossier.Dossier;
import org.ziping.dossier.Dossiers;
import org.ziping.dossier.Version;
import org.ziping.organisation.Units;
import org.ziping.submission.Receipt;
import org.ziping.submission.SubmissionPackage;
import org.ziping.submission.Submissions;
import org.ziping.submission.Volumes;
import org.ziping.submission.disclosure.Disclosures;
import org.ziping.submission.disclosure.PublicVersions;

/**
 * 归档文件夹: pages, packages with their originals, the record in XML, and a list of digests;
 * whoever opens it needs none of our software.
 */
@Component
class ArchiveFolder {

	private final Dossiers dossiers;

	private final Units units;

	private final Volumes volumes;

	private final Submissions submissions;

	private final Disclosures disclosures;

	private final PublicVersions publicVersions;

	private final ObjectProvider<DiagramSource> diagrams;

	private final ArchiveRecord record;

	private final RetentionTable retention;

	private final Clock clock;

	ArchiveFolder(Dossiers dossiers, Units units, Volumes volumes, Submissions submissions, Disclosures disclosures,
			PublicVersions publicVersions, ObjectProvider<DiagramSource> diagrams, ArchiveRecord record,
			RetentionTable retention, Clock clock) {
		this.dossiers = dossiers;
		this.units = units;
		this.volumes = volumes;
		this.submissions = submissions;
		this.disclosures = disclosures;
		this.publicVersions = publicVersions;
		this.diagrams = diagrams;
		this.record = record;
		this.retention = retention;
		this.clock = clock;
	}

	/** The list and what it lists. */
	record Filled(List<ArchiveItem> items, Map<String, byte[]> files) {

		byte[] zip() {
			return FixedZip.of(this.files);
		}

	}

	Filled of(String dossier) {
		Filing filing = new Filing(this.dossiers.get(dossier));
		for (SubmissionPackage sent : this.submissions.all(dossier)) {
			filing.submitted(sent);
		}
		this.submissions.receipt(dossier).ifPresent(filing::receipt);
		this.disclosures.of(dossier)
			.ifPresent((disclosure) -> filing.add(ArchiveItem.Kind.DISCLOSURE, "", this.publicVersions.title(dossier),
					filing.day(this.clock.instant()), 0, ".zip", this.publicVersions.zip(disclosure)));
		filing.decisions();
		this.diagrams.stream()
			.flatMap((source) -> source.of(dossier).stream())
			.forEach((drawing) -> filing.add(ArchiveItem.Kind.DIAGRAM, "",
					PlainWords.say("submission.archive.kind.DIAGRAM"), filing.closed(), 0, ".bpmn", drawing));
		return filing.filled();
	}

	/** One folder as it fills. */
	private final class Filing {

		private final Dossier dossier;

		private final String unit;

		private final List<ArchiveItem> items = new ArrayList<>();

		private final Map<String, byte[]> files = new LinkedHashMap<>();

		Filing(Dossier dossier) {
			this.dossier = dossier;
			this.unit = ArchiveFolder.this.units.get(dossier.unit()).name();
		}

		void submitted(SubmissionPackage sent) {
			Version version = ArchiveFolder.this.dossiers.version(this.dossier.id(), sent.version());
			if (sent.attempt() == 1) {
				byte[] pdf = ArchiveFolder.this.volumes.pdf(this.dossier.id(), sent.version());
				add(ArchiveItem.Kind.REPORT, version.sm3().code(), ArchiveFolder.this.volumes.title(this.dossier.id()),
						day(version.frozenAt()), Volumes.pages(pdf), ".pdf", pdf);
			}
			add(ArchiveItem.Kind.PACKAGE, version.sm3().code(), PlainWords.say("submission.archive.package",
					String.valueOf(sent.version()), String.valueOf(sent.attempt())), day(sent.at()), 0, ".zip",
					bytes(sent));
		}

		void receipt(Receipt receipt) {
			add(ArchiveItem.Kind.RECEIPT, receipt.number(), PlainWords.say("submission.archive.kind.RECEIPT"),
					day(receipt.at()), 0, ".xml", ArchiveFolder.this.record.receipt(receipt));
		}

		void decisions() {
			add(ArchiveItem.Kind.DECISIONS, "", PlainWords.say("submission.archive.kind.DECISIONS"), closed(), 0,
					".xml", ArchiveFolder.this.record.of(this.dossier, this.unit));
		}

		void add(ArchiveItem.Kind kind, String reference, String title, LocalDate date, int pages, String ending,
				byte[] bytes) {
			int number = this.items.size() + 1;
			String path = "%02d %s%s".formatted(number, title.replaceAll("[/\\\\:*?\"<>|]", "_"), ending);
			this.items.add(new ArchiveItem(number, kind, reference, this.unit, title, date, pages,
					ArchiveFolder.this.retention.of(this.dossier.unit(), kind), path));
			this.files.put(path, bytes);
		}

		private byte[] bytes(SubmissionPackage sent) {
			try {
				return Files.readAllBytes(ArchiveFolder.this.submissions.file(sent));
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
		}

		LocalDate closed() {
			List<Decision> all = ArchiveFolder.this.dossiers.decisions(this.dossier.id());
			return day(all.isEmpty() ? this.dossier.createdAt() : all.get(all.size() - 1).at());
		}

		LocalDate day(Instant at) {
			return LocalDate.ofInstant(at, ArchiveFolder.this.clock.getZone());
		}

		Filled filled() {
			StringBuilder digests = new StringBuilder();
			this.files.forEach(
					(path, bytes) -> digests.append(Digest.sha256(bytes).hex()).append("  ").append(path).append('\n'));
			Map<String, byte[]> all = new LinkedHashMap<>();
			all.put(PlainWords.say("submission.archive.list") + ".xlsx", ArchiveFolder.this.record.list(this.items));
			all.put(PlainWords.say("submission.archive.read-me") + ".txt",
					PlainWords.say("submission.archive.read-me.text").getBytes(StandardCharsets.UTF_8));
			all.putAll(this.files);
			all.put("SHA256SUMS", digests.toString().getBytes(StandardCharsets.UTF_8));
			return new Filled(List.copyOf(this.items), all);
		}

	}

}
