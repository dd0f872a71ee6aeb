package org.ziping.submission;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Service;

import org.ziping.core.Refusal;
import org.ziping.document.Block;
import org.ziping.document.DocumentWriter;
import org.ziping.document.HouseStyle;
import org.ziping.document.OfficialDocument;
import org.ziping.document.PageBreak;
import org.ziping.document.Paragraph;
import org.ziping.document.Paragraph.Setting;
import org.ziping.document.TableBlock;
import org.ziping.document.Title;
import org.ziping.dossier.Dossier;
import org.ziping.dossier.Dossiers;
import org.ziping.dossier.Version;
import org.ziping.organisation.Units;

/** Sets the volume from the frozen parts alone, in the file formats that people use. */
@Service("submissionVolumes")
public class Volumes {

	private final Dossiers dossiers;

	private final Units units;

	private final ReportPages report;

	private final FrozenTables tables;

	private final PrintedWords words;

	private final DocumentWriter writer;

	private final Clock clock;

	Volumes(Dossiers dossiers, Units units, ReportPages report, FrozenTables tables, PrintedWords words,
			DocumentWriter writer, Clock clock) {
		this.dossiers = dossiers;
		this.units = units;
		this.report = report;
		this.tables = tables;
		this.words = words;
		this.writer = writer;
		this.clock = clock;
	}

	public byte[] docx(String dossier, int version) {
		return this.writer.docx(document(get(dossier, version)));
	}

	public byte[] pdf(String dossier, int version) {
		Volume volume = get(dossier, version);
		return pdf(volume, document(volume));
	}

	/** The pages of the .pdf, as GB/T 33190 has them. */
	public byte[] ofd(String dossier, int version) {
		Volume volume = get(dossier, version);
		OfficialDocument document = document(volume);
		return this.writer.ofd(document, pdf(volume, document));
	}

	/**
	 * The signs of the volume that no font at hand shows; they are printed as a square.
	 */
	List<String> missingSigns(Volume volume) {
		return this.writer.missingCharacters(document(volume));
	}

	byte[] pdf(Volume volume, OfficialDocument document) {
		return this.writer.pdf(document, volume.mark());
	}

	public String title(String dossier) {
		Dossier of = this.dossiers.get(dossier);
		return title(of, this.units.get(of.unit()).name());
	}

	/** The title of something beside the volume, such as its evidence. */
	public String titleOf(String dossier, String what) {
		return title(dossier) + " " + this.words.say("submission." + what + ".title");
	}

	private String title(Dossier dossier, String unit) {
		return this.words.say("submission.volume.title", unit, dossier.year().toString());
	}

	int pages(String dossier, int version) {
		return pages(pdf(dossier, version));
	}

	public static int pages(byte[] pdf) {
		try (PDDocument document = Loader.loadPDF(pdf)) {
			return document.getNumberOfPages();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	Volume get(String dossier, int version) {
		return volume(dossier, this.dossiers.version(dossier, version));
	}

	/** The version that decisions are made on now. */
	Volume inForce(String dossier) {
		return volume(dossier, this.dossiers.inForce(dossier).orElseThrow(() -> Refusal.of("submission.no-version")));
	}

	private Volume volume(String id, Version version) {
		Dossier dossier = this.dossiers.get(id);
		return new Volume(dossier, this.units.get(dossier.unit()), version);
	}

	OfficialDocument document(Volume volume) {
		List<Block> blocks = new ArrayList<>(cover(volume));
		FrozenContent content = volume.content();
		blocks.addAll(this.report.of(volume.unit().name(), content.report(), signed(volume)));
		content.scores().ifPresent((sheet) -> annex(blocks, "submission.score.title", this.tables.scores(sheet)));
		content.table()
			.filter((table) -> !table.lines().isEmpty())
			.ifPresent((table) -> annex(blocks, "submission.table.title", this.tables.values(table)));
		List<NumberedFile> files = NumberedFile.all(content);
		if (!files.isEmpty()) {
			annex(blocks, "submission.index.title", index(files));
		}
		return new OfficialDocument(title(volume.dossier(), volume.unit().name()), volume.unit().name(), blocks,
				this.words.say("submission.volume.code", volume.code()));
	}

	/** The declaration carries its date once the text is final. */
	@Nullable LocalDate signed(Volume volume) {
		return volume.isFinal() ? date(volume) : null;
	}

	private LocalDate date(Volume volume) {
		return volume.version().frozenAt().atZone(this.clock.getZone()).toLocalDate();
	}

	private List<Block> cover(Volume volume) {
		String date = HouseStyle.OFFICIAL.date(date(volume));
		return List.of(centred(this.words.say("submission.volume.year", volume.dossier().year().toString())),
				centred(this.words.say(volume.isFinal() ? "submission.volume.final" : "submission.volume.draft",
						volume.version().number())),
				centred(date), new PageBreak());
	}

	private static Paragraph centred(String text) {
		return new Paragraph(text, Setting.CENTRED);
	}

	private void annex(List<Block> blocks, String title, TableBlock table) {
		blocks.add(new PageBreak());
		blocks.add(new Title(this.words.say(title)));
		blocks.add(table);
	}

	TableBlock index(List<NumberedFile> files) {
		List<List<String>> rows = files.stream()
			.map((file) -> List.of(file.number(), file.about(), file.file().name()))
			.toList();
		return new TableBlock(null,
				this.words.say(List.of("submission.index.number", "submission.index.about", "submission.index.name")),
				rows, List.of(4, 10, 17), Set.of(), Set.of());
	}

}
