package org.ziping.indicator.intake;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

import org.ziping.core.Digest;

/** What taking a workbook would do, cell by cell, before anything is done. */
public record DryRun(String workbook, String fileName, List<Line> lines) {

	public DryRun {
		lines = List.copyOf(lines);
	}

	public long count(Line.Outcome outcome) {
		return this.lines.stream().filter((line) -> line.outcome() == outcome).count();
	}

	public long taken() {
		return this.lines.stream().filter((line) -> line.outcome().isTaken()).count();
	}

	/** Differs as soon as any line does, so that nobody takes what they have not seen. */
	public String seen() {
		String all = this.lines.stream()
			.map((line) -> line.target().key() + line.place() + line.found() + line.before() + line.outcome())
			.collect(Collectors.joining("\n"));
		return Digest.sha256(all.getBytes(StandardCharsets.UTF_8)).toString();
	}

}
