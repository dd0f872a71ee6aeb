package org.ziping.organisation.intake;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Set;

import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.xssf.streaming.SXSSFCell;
import org.apache.poi.xssf.streaming.SXSSFRow;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

import org.ziping.core.FormulaSigns;
import org.ziping.organisation.Role;
import org.ziping.organisation.SectionKind;
import org.ziping.organisation.UnitKind;

/** Writes the register in the shape that can be read again; empty, it is the form. */
@Component
public class RegisterWriter {

	private final JdbcTemplate database;

	private final RegisterWords words;

	RegisterWriter(JdbcTemplate database, RegisterWords words) {
		this.database = database;
		this.words = words;
	}

	public void write(OutputStream out, boolean withPeople) throws IOException {
		try (SXSSFWorkbook book = new SXSSFWorkbook(200)) {
			book.setCompressTempFiles(true);
			Page units = page(book, Sheet.UNITS);
			Page sections = page(book, Sheet.SECTIONS);
			Page people = page(book, Sheet.PEOPLE);
			Page posts = page(book, Sheet.POSTS);
			if (withPeople) {
				units(units);
				sections(sections);
				people(people);
				posts(posts);
			}
			book.write(out);
		}
	}

	private void units(Page page) {
		this.database.query("""
				select u.code, u.name, u.kind, u.region, r.name, u.parent, u.finance_bureau, u.own_accounts
				from organisation_unit u left join organisation_region r on r.code = u.region
				where u.valid_until is null order by u.code""", (row) -> {
			page.line(row.getString(1), row.getString(2), this.words.of(UnitKind.valueOf(row.getString(3))),
					row.getString(4), row.getString(5), row.getString(6), row.getString(7),
					this.words.yes(row.getBoolean(8)));
		});
	}

	private void sections(Page page) {
		this.database.query(
				"select unit, code, name, kind from organisation_section where valid_until is null order by unit, code",
				(row) -> {
					page.line(row.getString(1), row.getString(2), row.getString(3),
							this.words.of(SectionKind.valueOf(row.getString(4))));
				});
	}

	private void people(Page page) {
		this.database.query(
				"select id, name, unit from organisation_person where valid_until is null order by unit, id", (row) -> {
					page.line(row.getString(1), row.getString(2), row.getString(3));
				});
	}

	private void posts(Page page) {
		this.database.query("""
				select p.person, p.unit, p.section, p.post_role, p.title, p.valid_from, p.valid_until
				from organisation_post p join organisation_person o on o.id = p.person
				where o.valid_until is null and (p.valid_until is null or p.valid_until >= p.valid_from)
				and (p.valid_until is null or p.valid_until >= current_date) order by p.unit, p.person, p.post_role""",
				(row) -> {
					page.line(row.getString(1), row.getString(2), row.getString(3),
							this.words.of(Role.valueOf(row.getString(4))), row.getString(5),
							String.valueOf(row.getDate(6)), (row.getDate(7) != null) ? row.getDate(7).toString() : "");
				});
	}

	private Page page(SXSSFWorkbook book, Sheet sheet) {
		SXSSFSheet made = book.createSheet(this.words.of(sheet));
		made.createFreezePane(0, 1);
		Page page = new Page(made, quoted(book));
		CellStyle head = head(book);
		SXSSFRow first = made.createRow(0);
		List<Column> columns = sheet.columns();
		Set<Column> required = sheet.required();
		for (int at = 0; at < columns.size(); at++) {
			made.setColumnWidth(at, 20 * 256);
			SXSSFCell cell = first.createCell(at);
			cell.setCellValue(this.words.of(columns.get(at)) + (required.contains(columns.get(at)) ? "*" : ""));
			cell.setCellStyle(head);
		}
		return page;
	}

	private static CellStyle head(SXSSFWorkbook book) {
		CellStyle head = book.createCellStyle();
		Font bold = book.createFont();
		bold.setBold(true);
		head.setFont(bold);
		head.setFillForegroundColor(IndexedColors.GREY_25_PERCENT.getIndex());
		head.setFillPattern(FillPatternType.SOLID_FOREGROUND);
		return head;
	}

	private static CellStyle quoted(SXSSFWorkbook book) {
		CellStyle quoted = book.createCellStyle();
		quoted.setQuotePrefixed(true);
		return quoted;
	}

	/** One sheet that grows line by line. */
	private static final class Page {

		private final SXSSFSheet sheet;

		private final CellStyle quoted;

		private int next = 1;

		Page(SXSSFSheet sheet, CellStyle quoted) {
			this.sheet = sheet;
			this.quoted = quoted;
		}

		void line(@Nullable String... cells) {
			SXSSFRow row = this.sheet.createRow(this.next++);
			for (int at = 0; at < cells.length; at++) {
				String text = cells[at];
				if (text != null && !text.isEmpty()) {
					SXSSFCell cell = row.createCell(at);
					cell.setCellValue(text);
					if (FormulaSigns.begin(text)) {
						cell.setCellStyle(this.quoted);
					}
				}
			}
		}

	}

}
