package org.ziping.submission;

import java.util.ArrayList;
import java.util.List;

import org.springframework.stereotype.Component;

import org.ziping.dossier.FrozenPart;
import org.ziping.document.Block;
import org.ziping.document.Heading;
import org.ziping.document.Paragraph;

/** Turns the frozen chapters into pages, word for word. */
@Component
class ReportPages {

	List<Block> of(List<FrozenPart> parts) {
		List<Block> blocks = new ArrayList<>();
		for (FrozenPart part : parts) {
			blocks.add(new Heading(1, part.name()));
			new String(part.bytes(), java.nio.charset.StandardCharsets.UTF_8).lines()
				.filter((line) -> !line.isBlank())
				.map(Paragraph::new)
				.forEach(blocks::add);
		}
		return blocks;
	}

}
