package org.ziping.indicator.web;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

import org.ziping.calendar.HouseClock;
import org.ziping.core.Refusal;
import org.ziping.indicator.Cell;
import org.ziping.indicator.Column;
import org.ziping.indicator.DataItem;
import org.ziping.indicator.Sheet;
import org.ziping.indicator.Sheets;
import org.ziping.indicator.web.CellView.Kind;

/** Lays a sheet out in groups, rows and cells for one reader. */
@Component
class SheetViews {

	private static final String GROUPED = "#,##0.##########";

	private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("MM-dd HH:mm")
		.withZone(HouseClock.ZONE);

	private final Sheets sheets;

	SheetViews(Sheets sheets) {
		this.sheets = sheets;
	}

	/** One group of items with its rows. */
	record GroupView(String name, List<RowView> rows) {
	}

	/** One item with a cell for each column, and how far it moved since last year. */
	record RowView(DataItem item, List<CellView> cells, @Nullable String change) {
	}

	List<GroupView> groups(String dossier, Sheet sheet, List<DataItem> items, String person, boolean roomy) {
		List<GroupView> groups = new ArrayList<>();
		for (DataItem item : items) {
			if (groups.isEmpty() || !groups.get(groups.size() - 1).name().equals(item.group())) {
				groups.add(new GroupView(item.group(), new ArrayList<>()));
			}
			boolean open = this.sheets.writable(dossier, item, person);
			List<CellView> cells = Arrays.stream(Column.values())
				.map((column) -> cell(dossier, sheet, item, column, open, roomy))
				.toList();
			groups.get(groups.size() - 1).rows().add(new RowView(item, cells, change(sheet, item)));
		}
		return groups;
	}

	CellView cell(String dossier, String item, Column column, String person, boolean roomy) {
		Sheet sheet = this.sheets.of(dossier);
		DataItem asked = sheet.system().item(item);
		return cell(dossier, sheet, asked, column, this.sheets.writable(dossier, asked, person), roomy);
	}

	/** The cell as it stands now, with what was typed and why that was not taken. */
	CellView refused(CellView now, String typed, Refusal refusal) {
		boolean conflict = "indicator.cell-changed".equals(refusal.code());
		return new CellView(now.dossier(), now.item(), now.name(), now.column(), now.word(), now.shown(), typed,
				now.unit(), now.edition(), now.kind(), now.roomy(), now.none(), now.by(), now.at(), refusal, conflict);
	}

	private CellView cell(String dossier, Sheet sheet, DataItem item, Column column, boolean open, boolean roomy) {
		Optional<Cell> typed = sheet.cell(item.code(), column);
		Kind kind = kind(item, column, open);
		String shown = (kind == Kind.ABSENT) ? ""
				: sheet.number(item, column).map((number) -> grouped(item, number)).orElse(sheet.shown(item, column));
		return new CellView(dossier, item.code(), item.name(), column,
				sheet.system().columns().getOrDefault(column, column.name()), shown, shown, item.unit(),
				typed.map(Cell::edition).orElse(0), kind, roomy, typed.map(Cell::noneReason).orElse(null),
				typed.map(Cell::personName).orElse(null), typed.map((one) -> MINUTE.format(one.at())).orElse(null),
				null, false);
	}

	private static Kind kind(DataItem item, Column column, boolean open) {
		if (!item.has(column)) {
			return Kind.ABSENT;
		}
		if (!item.isTyped()) {
			return Kind.RECKONED;
		}
		return open ? Kind.OPEN : Kind.LOCKED;
	}

	/** Money with at least two decimals, so that the points stand under each other. */
	private static String grouped(DataItem item, BigDecimal number) {
		DecimalFormat format = new DecimalFormat(GROUPED, DecimalFormatSymbols.getInstance(Locale.ROOT));
		format.setMinimumFractionDigits(item.measure().isMoney() ? 2 : 0);
		return format.format(number);
	}

	private static @Nullable String change(Sheet sheet, DataItem item) {
		Optional<BigDecimal> before = item.has(Column.LAST_YEAR) ? sheet.number(item, Column.LAST_YEAR)
				: Optional.empty();
		Optional<BigDecimal> now = sheet.number(item, Column.FINAL);
		if (before.isEmpty() || now.isEmpty() || before.get().signum() == 0) {
			return null;
		}
		BigDecimal share = now.get()
			.subtract(before.get())
			.divide(before.get(), MathContext.DECIMAL64)
			.movePointRight(2)
			.setScale(2, RoundingMode.HALF_UP);
		return ((share.signum() > 0) ? "+" : "") + share.toPlainString() + "%";
	}

}
