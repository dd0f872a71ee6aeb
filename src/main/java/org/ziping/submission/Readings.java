package org.ziping.submission;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.springframework.stereotype.Service;

import org.ziping.document.TableBlock;
import org.ziping.dossier.FrozenPart;

/** Shows what the files of a volume say without opening one. */
@Service
public class Readings {

	private final Volumes volumes;

	private final ReportPages report;

	private final FrozenTables tables;

	private final PrintedWords words;

	Readings(Volumes volumes, ReportPages report, FrozenTables tables, PrintedWords words) {
		this.volumes = volumes;
		this.report = report;
		this.tables = tables;
		this.words = words;
	}

	public Reading inForce(String dossier) {
		return of(this.volumes.inForce(dossier));
	}

	/** Any version, in force or not. */
	public Reading of(String dossier, int version) {
		return of(this.volumes.get(dossier, version));
	}

	/** The signs of the volume in force that print as a square. */
	public List<String> missingSigns(String dossier) {
		return this.volumes.missingSigns(this.volumes.inForce(dossier));
	}

	private Reading of(Volume volume) {
		FrozenContent content = volume.content();
		List<Reading.Part> parts = new ArrayList<>(
				content.report().stream().map((part) -> chapter(volume, part)).toList());
		Optional<ScoreSheet> scores = content.scores();
		scores.ifPresent(
				(sheet) -> parts.add(annex("indicator/score", "submission.score.title", this.tables.scores(sheet))));
		content.table()
			.filter((table) -> !table.lines().isEmpty())
			.ifPresent((table) -> parts
				.add(annex("indicator/sheet", "submission.table.title", this.tables.values(table))));
		if (!content.evidence().isEmpty()) {
			parts.add(annex("evidence/index", "submission.index.title", this.volumes.index(NumberedFile.all(content))));
		}
		return new Reading(volume.dossier().id(), volume.unit().name(), volume.version().number(), volume.code(),
				volume.isFinal(), scores.map(ScoreSheet::total).orElse(null),
				scores.map(ScoreSheet::grade).orElse(null), parts);
	}

	private Reading.Part chapter(Volume volume, FrozenPart part) {
		return new Reading.Part(part.key(), part.name(),
				this.report.of(volume.unit().name(), part, this.volumes.signed(volume))
					.stream()
					.map(Reading.Piece::of)
					.filter(Reading.Piece::says)
					.toList());
	}

	private Reading.Part annex(String key, String title, TableBlock table) {
		String name = this.words.say(title);
		return new Reading.Part(key, name, List.of(new Reading.Piece(1, name, null), Reading.Piece.of(table)));
	}

}
