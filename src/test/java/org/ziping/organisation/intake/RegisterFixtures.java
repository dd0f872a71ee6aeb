package org.ziping.organisation.intake;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.apache.poi.xssf.streaming.SXSSFRow;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/** Workbooks as an office hands them in. */
final class RegisterFixtures {

	private static final Map<Sheet, String> NAMES = Map.of(Sheet.UNITS, "单位", Sheet.SECTIONS, "科室", Sheet.PEOPLE, "人员",
			Sheet.POSTS, "任职");

	private static final Map<Sheet, List<String>> HEADS = Map.of(Sheet.UNITS,
			List.of("编码*", "名称*", "类别*", "区划代码*", "区划名称", "主管单位编码", "财政部门编码", "独立核算"), Sheet.SECTIONS,
			List.of("单位编码*", "编码*", "名称*", "类别"), Sheet.PEOPLE, List.of("用户名*", "姓名*", "单位编码*"), Sheet.POSTS,
			List.of("用户名*", "单位编码*", "科室编码", "岗位*", "职务*", "开始日期", "结束日期"));

	private final Map<Sheet, List<List<String>>> rows = new EnumMap<>(Sheet.class);

	static RegisterFixtures empty() {
		return new RegisterFixtures();
	}

	/** So many people in units of three, each with a section and its head. */
	static RegisterFixtures of(String prefix, int people) {
		RegisterFixtures book = empty();
		book.unit(prefix + "-CZ", prefix + "财政局", "财政部门", "", "");
		int units = Math.max(1, people * 2 / 5);
		for (int at = 0; at < units; at++) {
			String parent = (at > 0 && at % 5 != 0) ? prefix + "-" + (at - at % 5) : "";
			book.unit(prefix + "-" + at, prefix + "第" + at + "单位", parent.isEmpty() ? "预算部门" : "下属单位", parent,
					prefix + "-CZ");
			book.row(Sheet.SECTIONS, prefix + "-" + at, prefix + "-" + at + "-A", "综合科", "科室");
		}
		for (int at = 0; at < people; at++) {
			String unit = prefix + "-" + at % units;
			String id = prefix.toLowerCase(java.util.Locale.ROOT) + ".p" + at;
			book.row(Sheet.PEOPLE, id, (at % 7 == 0) ? "喆堃𠮷" : "张" + at, unit);
			boolean head = at % 3 == 0;
			book.row(Sheet.POSTS, id, unit, head ? unit + "-A" : "", head ? "科室负责人" : "单位经办", "职员", "2026-01-05", "");
		}
		return book;
	}

	RegisterFixtures unit(String code, String name, String kind, String parent, String bureau) {
		return row(Sheet.UNITS, code, name, kind, "449900", "云海市", parent, bureau, "是");
	}

	RegisterFixtures row(Sheet sheet, String... cells) {
		this.rows.computeIfAbsent(sheet, (key) -> new ArrayList<>()).add(List.of(cells));
		return this;
	}

	byte[] bytes() {
		try (SXSSFWorkbook book = new SXSSFWorkbook(100); ByteArrayOutputStream out = new ByteArrayOutputStream()) {
			for (Sheet sheet : Sheet.values()) {
				SXSSFSheet page = book.createSheet(NAMES.get(sheet));
				write(page, 0, HEADS.get(sheet));
				List<List<String>> lines = this.rows.getOrDefault(sheet, List.of());
				for (int at = 0; at < lines.size(); at++) {
					write(page, at + 1, lines.get(at));
				}
			}
			book.write(out);
			return out.toByteArray();
		}
		catch (IOException ex) {
			throw new java.io.UncheckedIOException(ex);
		}
	}

	private static void write(SXSSFSheet page, int at, List<String> cells) {
		SXSSFRow row = page.createRow(at);
		for (int column = 0; column < cells.size(); column++) {
			if (!cells.get(column).isEmpty()) {
				row.createCell(column).setCellValue(cells.get(column));
			}
		}
	}

}
