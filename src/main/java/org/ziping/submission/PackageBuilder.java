package org.ziping.submission;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.springframework.stereotype.Component;

import org.ziping.core.Digest;
import org.ziping.core.Refusal;
import org.ziping.document.DocumentWriter;
import org.ziping.document.OfficialDocument;
import org.ziping.dossier.Decision;
import org.ziping.evidence.Evidence;
import org.ziping.evidence.EvidenceFolder;

/** Puts together what leaves: volume, tables, evidence, scan, and the list of it all. */
@Component
class PackageBuilder {

	private final Volumes volumes;

	private final FrozenTables tables;

	private final EvidenceFolder folder;

	private final Seals seals;

	private final DocumentWriter writer;

	private final PrintedWords words;

	PackageBuilder(Volumes volumes, FrozenTables tables, EvidenceFolder folder, Seals seals, DocumentWriter writer,
			PrintedWords words) {
		this.volumes = volumes;
		this.tables = tables;
		this.folder = folder;
		this.seals = seals;
		this.writer = writer;
		this.words = words;
	}

	/** The same version and decisions give the same bytes. */
	byte[] build(Volume volume, List<Decision> decisions) {
		Map<String, byte[]> files = new LinkedHashMap<>();
		OfficialDocument document = this.volumes.document(volume);
		files.put(name("report") + ".docx", this.writer.docx(document));
		files.put(name("report") + ".pdf", this.writer.pdf(document));
		FrozenContent content = volume.content();
		content.scores()
			.ifPresent((sheet) -> files.put(name("score") + ".xlsx",
					this.writer.xlsx(this.tables.scoreBook(this.words.say("submission.score.title"), sheet))));
		content.table()
			.ifPresent((table) -> files.put(name("table") + ".xlsx",
					this.writer.xlsx(this.tables.valueBook(this.words.say("submission.table.title"), table))));
		evidence(volume, files);
		this.seals.inForce(volume.dossier().id())
			.ifPresent((entry) -> files.put(name("seal") + "/" + safe(entry.scanName()), bytes(entry.scan())));
		volume.version().parts().forEach((part) -> files.put(PackageManifest.CONTENT + part.key(), part.bytes()));
		return new PackageManifest(volume, decisions).wrap(files);
	}

	private void evidence(Volume volume, Map<String, byte[]> files) {
		List<Evidence> all = this.folder.of(volume.dossier().id());
		int number = 0;
		for (IndexedFile indexed : volume.content().evidence()) {
			number++;
			Optional<Evidence> found = all.stream()
				.filter((one) -> one.digest().hex().equals(indexed.sha256()) && one.fileName().equals(indexed.name()))
				.findFirst();
			byte[] bytes = found.map((one) -> bytes(one.id()))
				.filter((read) -> Digest.sha256(read).hex().equals(indexed.sha256()))
				.orElseThrow(() -> Refusal.of("submission.evidence-damaged", indexed.name()));
			files.put("%s/%03d %s".formatted(name("evidence"), number, safe(indexed.name())), bytes);
		}
	}

	private byte[] bytes(String evidence) {
		try (InputStream in = this.folder.open(evidence)) {
			return in.readAllBytes();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private String name(String what) {
		return this.words.say("submission.file." + what);
	}

	private static String safe(String fileName) {
		return fileName.replaceAll("[/\\\\:*?\"<>|]", "_");
	}

}
