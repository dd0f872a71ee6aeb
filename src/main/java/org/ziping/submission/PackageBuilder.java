package org.ziping.submission;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;

import org.springframework.stereotype.Component;

import org.ziping.core.Refusal;
import org.ziping.document.DocumentWriter;
import org.ziping.document.OfficialDocument;
import org.ziping.dossier.Decision;
import org.ziping.dossier.FrozenPart;
import org.ziping.evidence.Evidence;
import org.ziping.evidence.EvidenceFolder;

/** Puts together what leaves: volume, tables, evidence, scan, and the list of it all. */
@Component
class PackageBuilder {

	private final Volumes volumes;

	private final FrozenTables tables;

	private final ApprovalSheet approval;

	private final EvidenceFolder folder;

	private final Seals seals;

	private final Signer signer;

	private final DocumentWriter writer;

	private final PrintedWords words;

	PackageBuilder(Volumes volumes, FrozenTables tables, ApprovalSheet approval, EvidenceFolder folder, Seals seals,
			Signer signer, DocumentWriter writer, PrintedWords words) {
		this.volumes = volumes;
		this.tables = tables;
		this.approval = approval;
		this.folder = folder;
		this.seals = seals;
		this.signer = signer;
		this.writer = writer;
		this.words = words;
	}

	/** The same version, decisions and key give the same bytes. */
	void build(Volume volume, List<Decision> decisions, OutputStream out) throws IOException {
		byte[] key = this.signer.publicKey(volume.unit().code())
			.orElseThrow(() -> Refusal.of("submission.no-key", volume.unit().name()));
		try (Wrapping files = new Wrapping(out)) {
			fill(volume, decisions, files);
			byte[] list = PackageManifest.json(PackageManifest.Subject.of(volume), decisions, files.files(), key);
			files.seal(list, this.signer.sign(volume.unit().code(), list), key);
		}
	}

	private void fill(Volume volume, List<Decision> decisions, Wrapping files) throws IOException {
		OfficialDocument document = this.volumes.document(volume);
		files.put(name("report") + ".docx", this.writer.docx(document));
		byte[] pdf = this.volumes.pdf(volume, document);
		files.put(name("report") + ".pdf", pdf);
		files.put(name("report") + ".ofd", this.writer.ofd(document, pdf));
		FrozenContent content = volume.content();
		Optional<ScoreSheet> scores = content.scores();
		if (scores.isPresent()) {
			files.put(name("score") + ".xlsx",
					this.writer.xlsx(this.tables.scoreBook(this.words.say("submission.score.title"), scores.get())));
		}
		Optional<FilledTable> table = content.table();
		if (table.isPresent()) {
			files.put(name("table") + ".xlsx",
					this.writer.xlsx(this.tables.valueBook(this.words.say("submission.table.title"), table.get())));
		}
		files.put(name("approval") + ".pdf", this.writer.pdf(this.approval.of(volume, decisions)));
		evidence(volume, files);
		Optional<SealEntry> seal = this.seals.inForce(volume.dossier().id());
		if (seal.isPresent()) {
			files.put(name("seal") + "/" + safe(seal.get().scanName()), this.folder.open(seal.get().scan()));
		}
		for (FrozenPart part : volume.version().parts()) {
			files.put(PackageManifest.CONTENT + part.key(), part.bytes());
		}
	}

	private void evidence(Volume volume, Wrapping files) throws IOException {
		List<Evidence> all = this.folder.of(volume.dossier().id());
		for (NumberedFile numbered : NumberedFile.all(volume.content())) {
			IndexedFile indexed = numbered.file();
			Evidence stored = indexed.among(all)
				.orElseThrow(() -> Refusal.of("submission.evidence-damaged", indexed.name()));
			PackedFile packed = files.put(name("evidence") + "/" + safe(numbered.number() + " " + indexed.name()),
					opened(stored));
			if (!packed.sha256().equals(indexed.sha256())) {
				throw Refusal.of("submission.evidence-damaged", indexed.name());
			}
		}
	}

	private InputStream opened(Evidence evidence) {
		try {
			return this.folder.open(evidence.id());
		}
		catch (UncheckedIOException ex) {
			throw Refusal.of("submission.evidence-damaged", evidence.fileName());
		}
	}

	private String name(String what) {
		return this.words.say("submission.file." + what);
	}

	private static String safe(String fileName) {
		return fileName.replaceAll("[/\\\\:*?\"<>|]", "_");
	}

}
