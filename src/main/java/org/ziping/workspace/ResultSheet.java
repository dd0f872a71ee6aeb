package org.ziping.workspace;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

import org.ziping.campaign.Campaign;
import org.ziping.core.PlainWords;
import org.ziping.document.DocumentWriter;
import org.ziping.document.Workbook;
import org.ziping.document.Workbook.Cell;
import org.ziping.document.Workbook.Merge;
import org.ziping.document.Workbook.Sheet;
import org.ziping.submission.Rescore;
import org.ziping.submission.Rescores;
import org.ziping.submission.finance.Arrival;
import org.ziping.submission.finance.Draw;
import org.ziping.submission.finance.Draws;
import org.ziping.submission.finance.InboxLine;

/** 自评结果汇总表: own score, the bureau's, and how each submission went, in one sheet. */
@Component
class ResultSheet {

	private static final List<Integer> WIDTHS = List.of(6, 16, 36, 10, 12, 10, 12, 10, 10, 10, 14, 22);

	private static final int DECIMALS = 2;

	private final Rescores rescores;

	private final Draws draws;

	private final DocumentWriter writer;

	ResultSheet(Rescores rescores, Draws draws, DocumentWriter writer) {
		this.rescores = rescores;
		this.draws = draws;
		this.writer = writer;
	}

	String name(Campaign campaign) {
		return campaign.year() + PlainWords.say("workspace.results.name");
	}

	byte[] of(Campaign campaign, List<InboxPages.Row> all) {
		Map<String, Draw> drawn = this.draws.of(campaign.id());
		Map<String, Rescore> given = this.rescores
			.latest(all.stream().map((row) -> row.line().dossier()).filter(Objects::nonNull).toList());
		List<List<Cell>> rows = new ArrayList<>();
		rows.add(List.of(Cell.title(PlainWords.say("workspace.results.title", campaign.title()))));
		rows.add(Stream
			.of("number", "code", "unit", "state", "points", "grade", "rescore", "difference", "returns", "late",
					"drawn", "receipt")
			.map((column) -> Cell.header(PlainWords.say("workspace.results." + column)))
			.toList());
		for (InboxPages.Row row : all) {
			rows.add(row(rows.size() - 1, row.line(), drawn.get(row.line().unit()),
					(row.line().dossier() != null) ? given.get(row.line().dossier()) : null));
		}
		return this.writer.xlsx(Workbook.of(PlainWords.say("workspace.results.name"),
				new Sheet(PlainWords.say("workspace.results.name"), WIDTHS, 2, rows,
						List.of(new Merge(0, 0, 0, WIDTHS.size() - 1)))));
	}

	private static List<Cell> row(int number, InboxLine line, @Nullable Draw drawn, @Nullable Rescore given) {
		Arrival came = line.arrival();
		BigDecimal own = (came != null) ? came.points() : null;
		BigDecimal bureau = (given != null) ? given.points() : null;
		return List.of(Cell.words(String.valueOf(number)), Cell.words(line.unit()), Cell.words(line.name()),
				Cell.words(PlainWords.say("submission.inbox.state." + line.state().name())), Cell.number(own, DECIMALS),
				Cell.words((came != null) ? came.grade() : null), Cell.number(bureau, DECIMALS),
				Cell.number((own != null && bureau != null) ? bureau.subtract(own) : null, DECIMALS),
				Cell.number(BigDecimal.valueOf(line.returns()), 0), Cell.number(BigDecimal.valueOf(line.daysLate()), 0),
				Cell.words((drawn != null) ? PlainWords.say("submission.draw.way." + drawn.way().name()) : null),
				Cell.words(line.receipt()));
	}

}
