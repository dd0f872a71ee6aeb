package org.ziping.submission;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

import org.ziping.document.Block;
import org.ziping.dossier.FrozenPart;
import org.ziping.report.Reports;

/**
 * Turns the frozen chapters into pages, word for word, as the room of reports sets them.
 */
@Component
class ReportPages {

	private final Reports reports;

	ReportPages(Reports reports) {
		this.reports = reports;
	}

	List<Block> of(String unit, List<FrozenPart> parts, @Nullable LocalDate signed) {
		return parts.isEmpty() ? List.of() : this.reports.document(parts.get(0).name(), unit, parts, signed).blocks();
	}

	/** One part alone; who signs stands under the declaration, the last of them. */
	List<Block> of(String unit, FrozenPart part, @Nullable LocalDate signed) {
		List<Block> blocks = of(unit, List.of(part), signed);
		return part.key().endsWith("/declaration") ? blocks : blocks.subList(0, blocks.size() - 1);
	}

}
