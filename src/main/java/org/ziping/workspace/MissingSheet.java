package org.ziping.workspace;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import org.ziping.campaign.Campaign;
import org.ziping.core.PlainWords;
import org.ziping.document.DocumentWriter;
import org.ziping.document.Workbook;
import org.ziping.document.Workbook.Cell;
import org.ziping.document.Workbook.Merge;
import org.ziping.document.Workbook.Sheet;

/** 未报送单位名单: who has not submitted, as one sheet to be handed round. */
@Component
class MissingSheet {

	private static final List<Integer> WIDTHS = List.of(6, 16, 36, 10, 14, 12, 26, 20);

	private final DocumentWriter writer;

	private final Clock clock;

	MissingSheet(DocumentWriter writer, Clock clock) {
		this.writer = writer;
		this.clock = clock;
	}

	String name(Campaign campaign) {
		return campaign.year() + PlainWords.say("workspace.missing.name");
	}

	byte[] of(Campaign campaign, List<InboxPages.Row> all) {
		List<List<Cell>> rows = new ArrayList<>();
		rows.add(List.of(Cell
			.title(PlainWords.say("workspace.missing.title", campaign.title(), LocalDate.now(this.clock).toString()))));
		rows.add(Stream.of("number", "code", "unit", "state", "due", "late", "step", "who")
			.map((column) -> Cell.header(PlainWords.say("workspace.missing." + column)))
			.toList());
		all.stream()
			.filter((row) -> row.line().state().isOwing())
			.forEach((row) -> rows.add(row(rows.size() - 1, row)));
		return this.writer.xlsx(Workbook.of(PlainWords.say("workspace.missing.name"),
				new Sheet(PlainWords.say("workspace.missing.name"), WIDTHS, 2, rows,
						List.of(new Merge(0, 0, 0, WIDTHS.size() - 1)))));
	}

	private static List<Cell> row(int number, InboxPages.Row row) {
		return Stream
			.of(String.valueOf(number), row.line().unit(), row.line().name(),
					PlainWords.say("submission.inbox.state." + row.line().state().name()), row.line().due().toString(),
					String.valueOf(row.line().daysLate()), row.step(), row.holders())
			.map(Cell::words)
			.toList();
	}

}
