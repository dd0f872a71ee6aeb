package org.ziping.web.trail;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.ziping.audit.AuditEntries;
import org.ziping.audit.AuditEntries.Asked;
import org.ziping.audit.AuditEntry;
import org.ziping.audit.AuditTrail;
import org.ziping.core.Actor;
import org.ziping.core.FormulaSigns;
import org.ziping.document.DocumentWriter;
import org.ziping.document.Workbook;
import org.ziping.document.Workbook.Cell;
import org.ziping.organisation.Action;
import org.ziping.organisation.Guarded;

/** Entries as a file; whatever a name or a text holds, no table program runs it. */
@Component
class TrailFiles {

	/** A workbook is built in memory. */
	static final int MOST_ROWS = 5_000;

	static final int MOST_LINES = 100_000;

	private static final int AT_ONCE = 1_000;

	private static final DateTimeFormatter HERE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss")
		.withZone(TrailSearch.ZONE);

	private final AuditEntries entries;

	private final AuditTrail trail;

	private final DocumentWriter writer;

	private final TrailWords words;

	TrailFiles(AuditEntries entries, AuditTrail trail, DocumentWriter writer, TrailWords words) {
		this.entries = entries;
		this.trail = trail;
		this.writer = writer;
		this.words = words;
	}

	/** Taking entries away is itself an act of the trail. */
	@Guarded(Action.AUDIT_EXPORT)
	@Transactional
	public void note(Actor by, Asked asked, String kind) {
		this.trail.record(by, "audit", "audit.export", kind, null, null, asked.toString());
	}

	byte[] xlsx(Asked asked) {
		List<List<Cell>> rows = new ArrayList<>();
		rows.add(header().stream().map(Cell::header).toList());
		this.entries.find(asked, 0, MOST_ROWS)
			.forEach((entry) -> rows.add(fields(entry).stream().map(Cell::words).toList()));
		String title = this.words.say("", "audit.title");
		return this.writer.xlsx(Workbook.of(title, new Workbook.Sheet(title,
				List.of(20, 26, 14, 12, 14, 16, 22, 30, 30, 24, 8, 40, 40, 20, 40, 40), 1, rows, List.of())));
	}

	/** With the mark by which table programs know UTF-8. */
	void csv(Asked asked, OutputStream out) throws IOException {
		out.write(("\uFEFF" + line(header())).getBytes(StandardCharsets.UTF_8));
		try {
			for (int from = 0; from < MOST_LINES; from += AT_ONCE) {
				List<AuditEntry> some = this.entries.find(asked, from, AT_ONCE);
				for (AuditEntry entry : some) {
					out.write(line(fields(entry)).getBytes(StandardCharsets.UTF_8));
				}
				if (some.size() < AT_ONCE) {
					return;
				}
			}
		}
		catch (UncheckedIOException ex) {
			throw ex.getCause();
		}
	}

	private List<String> header() {
		return Stream
			.of("time", "utc", "person", "name", "behalf", "address", "act", "subject", "detail", "chain", "number",
					"before", "after", "form", "sm3", "sha256")
			.map((column) -> this.words.say("audit.column.", column))
			.toList();
	}

	private List<String> fields(AuditEntry entry) {
		return Stream
			.of(HERE.format(entry.at()), utc(entry.at()), entry.person(), entry.name(), entry.onBehalfOf(),
					entry.address(), this.words.act(entry.act()), entry.subject(), entry.detail(), entry.chain(),
					entry.number(), entry.before(), entry.after(), entry.form(), entry.digest(), entry.second())
			.map((field) -> Objects.toString(field, ""))
			.toList();
	}

	private static String utc(Instant at) {
		return at.toString();
	}

	static String line(List<String> fields) {
		return fields.stream().map(TrailFiles::field).collect(Collectors.joining(",")) + "\r\n";
	}

	/** A leading sign that would begin a formula gets a quote before it. */
	private static String field(String text) {
		String harmless = FormulaSigns.begin(text) ? "'" + text : text;
		return '"' + harmless.replace("\"", "\"\"") + '"';
	}

}
