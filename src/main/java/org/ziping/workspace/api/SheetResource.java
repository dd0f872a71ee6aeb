package org.ziping.workspace.api;

import java.time.Instant;
import java.util.List;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import org.ziping.core.Actor;
import org.ziping.indicator.Cell;
import org.ziping.indicator.Column;
import org.ziping.indicator.Sheet;
import org.ziping.indicator.Sheets;
import org.ziping.organisation.Person;
import org.ziping.organisation.web.Current;

/** The data table of an evaluation, cell by cell, with who typed what. */
@RestController
@RequestMapping(path = "/api/v1/dossiers/{id}/sheet", produces = "application/json")
@Tag(name = "sheets", description = "workspace.api.sheets")
class SheetResource {

	private final Sheets sheets;

	private final Readers readers;

	SheetResource(Sheets sheets, Readers readers) {
		this.sheets = sheets;
		this.readers = readers;
	}

	@GetMapping
	@Operation(summary = "workspace.api.sheets.all")
	List<CellLine> all(@PathVariable String id, @Current Person person) {
		this.readers.require(id, person);
		Sheet sheet = this.sheets.of(id);
		return sheet.system()
			.items()
			.stream()
			.flatMap((item) -> item.columns().stream().flatMap((column) -> sheet.cell(item.code(), column).stream()))
			.map(CellLine::of)
			.toList();
	}

	@PutMapping(path = "/{item}/{column}", consumes = "application/json")
	@Operation(summary = "workspace.api.sheets.record")
	CellLine record(@PathVariable String id, @PathVariable String item, @PathVariable Column column,
			@RequestBody Typed typed, @Current Person person, @Current Actor by) {
		this.readers.require(id, person);
		return CellLine.of(this.sheets.record(id, item, column, typed.value(), by, typed.seenEdition()));
	}

	/**
	 * What is to stand in a cell.
	 *
	 * @param seenEdition the edition that was there when the value was made; 0 for none
	 */
	record Typed(String value, int seenEdition) {

		Typed {
			value = (value != null) ? value : "";
		}

	}

	/** What stands in a cell, exactly as typed. */
	record CellLine(String item, Column column, @Nullable String typed, @Nullable String number,
			@Nullable String noneReason, String source, String person, Instant at, int edition) {

		static CellLine of(Cell cell) {
			return new CellLine(cell.item(), cell.column(), cell.typed(),
					(cell.number() != null) ? cell.number().toPlainString() : null, cell.noneReason(), cell.source(),
					cell.person(), cell.at(), cell.edition());
		}

	}

}
