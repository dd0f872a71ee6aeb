package org.ziping.document;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.springframework.stereotype.Component;

import org.ziping.core.Refusal;
import org.ziping.document.xlsx.XlsxReader;

/**
 * Reads the tables of an .xlsx that somebody filled in elsewhere, row by row, so that a
 * long ledger never stands in memory as a whole. Formulas are not run: their last value
 * counts.
 */
@Component
public class WorkbookReader {

	private static final int LARGEST = 50 * 1024 * 1024;

	private static final int MOST_ROWS = 20_000;

	/** Hands on each row that holds something, sheet by sheet. */
	public void each(InputStream file, Consumer<FilledRow> taker) {
		new XlsxReader(taker).read(bytes(file));
	}

	/** All rows at once, for tables of a human size. */
	public List<FilledRow> rows(InputStream file) {
		List<FilledRow> rows = new ArrayList<>();
		each(file, (row) -> {
			if (rows.size() == MOST_ROWS) {
				throw Refusal.of("document.too-many-rows", MOST_ROWS);
			}
			rows.add(row);
		});
		return rows;
	}

	private static byte[] bytes(InputStream file) {
		try {
			byte[] bytes = file.readNBytes(LARGEST + 1);
			if (bytes.length > LARGEST) {
				throw Refusal.of("document.workbook-too-large", LARGEST / 1024 / 1024);
			}
			return bytes;
		}
		catch (IOException ex) {
			throw Refusal.of("document.workbook-not-readable");
		}
	}

}
