package org.ziping.indicator.intake;

import java.io.InputStream;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import org.ziping.core.Actor;
import org.ziping.core.Refusal;
import org.ziping.document.WorkbookReader;
import org.ziping.dossier.Dossiers;
import org.ziping.dossier.Writer;
import org.ziping.evidence.Evidence;
import org.ziping.evidence.EvidenceFolder;
import org.ziping.indicator.Cell;
import org.ziping.indicator.Column;
import org.ziping.indicator.IndicatorSystem;
import org.ziping.indicator.Sheet;
import org.ziping.indicator.Sheets;
import org.ziping.organisation.GuardedByState;

/**
 * 预算 and 决算 workbooks of all dossiers: filed, looked at without effect, then taken as a
 * whole. Each value keeps the file, sheet and cell it came from.
 */
@Service
@Transactional
public class Workbooks {

	/** What the folder calls them. */
	public static final String ABOUT = "indicator/workbook";

	private final EvidenceFolder folder;

	private final WorkbookReader reader;

	private final Sheets sheets;

	private final PlaceRows places;

	private final Dossiers dossiers;

	Workbooks(EvidenceFolder folder, WorkbookReader reader, Sheets sheets, PlaceRows places, Dossiers dossiers) {
		this.folder = folder;
		this.reader = reader;
		this.sheets = sheets;
		this.places = places;
		this.dossiers = dossiers;
	}

	/** Files a workbook that can be read; what cannot is refused before it is kept. */
	@GuardedByState
	public String file(String dossier, String fileName, InputStream in, Actor by) {
		this.dossiers.requireWritable(dossier, by.person(), Writer.FINANCE, null);
		String workbook = this.folder.storeBeside(dossier, ABOUT, by, fileName, in).id();
		this.reader.rows(this.folder.open(workbook));
		return workbook;
	}

	@Transactional(readOnly = true)
	public List<Evidence> of(String dossier) {
		return this.folder.beside(dossier, ABOUT);
	}

	@Transactional(readOnly = true)
	public DryRun dryRun(String dossier, String workbook) {
		Evidence file = evidence(dossier, workbook);
		Sheet sheet = this.sheets.of(dossier);
		Book book = new Book(this.reader.rows(this.folder.open(workbook)));
		Map<Target, Place> drawn = places(dossier, book, sheet.system());
		Trial trial = new Trial(sheet, book);
		List<Line> lines = sheet.system()
			.items()
			.stream()
			.filter((item) -> item.isTyped())
			.flatMap((item) -> Arrays.stream(Column.values())
				.filter(item::has)
				.map((column) -> trial.line(item, column, drawn.get(new Target(item.code(), column)))))
			.toList();
		return new DryRun(workbook, file.fileName(), lines);
	}

	/** Remembers the places for this unit; an empty one is forgotten. */
	@GuardedByState
	public void draw(String dossier, Map<Target, String> written, Actor by) {
		this.dossiers.requireWritable(dossier, by.person(), Writer.FINANCE, null);
		String unit = this.dossiers.get(dossier).unit();
		Map<Target, Place> drawn = new LinkedHashMap<>();
		written.forEach((target, text) -> Place.read(text).ifPresent((place) -> drawn.put(target, place)));
		this.places.forget(unit);
		this.places
			.saveAll(drawn.entrySet().stream().map((one) -> new PlaceRow(unit, one.getKey(), one.getValue())).toList());
	}

	/**
	 * Writes what the dry run showed, all of it or nothing.
	 * @param seen the dry run that the person had before them.
	 * @return how many cells changed
	 */
	@GuardedByState
	public long take(String dossier, String workbook, String seen, Actor by) {
		DryRun run = dryRun(dossier, workbook);
		if (!run.seen().equals(seen)) {
			throw Refusal.of("indicator.workbook-changed", run.fileName());
		}
		Sheet sheet = this.sheets.of(dossier);
		run.lines().stream().filter((line) -> line.outcome().isTaken()).forEach((line) -> {
			Target target = line.target();
			int edition = sheet.cell(target.item(), target.column()).map(Cell::edition).orElse(0);
			this.sheets.take(dossier, target.item(), target.column(), line.found(),
					"workbook/" + workbook + "/" + line.place(), by, edition);
		});
		return run.taken();
	}

	/**
	 * What the unit drew; for a workbook whose sheets it never saw, a guess by the words.
	 */
	private Map<Target, Place> places(String dossier, Book book, IndicatorSystem system) {
		Map<Target, Place> drawn = new LinkedHashMap<>();
		this.places.findByUnit(this.dossiers.get(dossier).unit())
			.forEach((row) -> drawn.put(row.target(), row.place()));
		boolean elsewhere = drawn.values().stream().noneMatch((place) -> book.has(place.sheet()));
		return elsewhere ? Guess.of(book, system) : drawn;
	}

	private Evidence evidence(String dossier, String workbook) {
		return of(dossier).stream()
			.filter((one) -> one.id().equals(workbook))
			.findFirst()
			.orElseThrow(() -> Refusal.of("evidence.none"));
	}

}
