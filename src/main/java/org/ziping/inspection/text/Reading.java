package org.ziping.inspection.text;

import java.util.ArrayList;
import java.util.List;

import org.ziping.inspection.Block;
import org.ziping.inspection.Facts;
import org.ziping.inspection.ReportText;
import org.ziping.inspection.number.Claim;
import org.ziping.inspection.number.Claims;
import org.ziping.inspection.number.Line;
import org.ziping.inspection.number.Numbers;

/**
 * A report read once for all rules: its passages, its numbers and what it claims of them.
 */
public final class Reading {

	private final String title;

	private final Facts facts;

	private final List<Passage> passages = new ArrayList<>();

	private final List<List<Line>> lines = new ArrayList<>();

	private final List<Claim> claims;

	public Reading(ReportText report, Facts facts) {
		this.title = Cleaning.clean(report.title());
		this.facts = facts;
		List<String> path = new ArrayList<>();
		List<Integer> depths = new ArrayList<>();
		for (Block block : report.blocks()) {
			place(block, path, depths);
		}
		for (Passage passage : this.passages) {
			this.lines.add(Numbers.lines(passage));
		}
		this.claims = Claims.of(this.lines);
	}

	private void place(Block block, List<String> path, List<Integer> depths) {
		if (block instanceof Block.Heading heading) {
			while (!depths.isEmpty() && depths.get(depths.size() - 1) >= heading.level()) {
				depths.remove(depths.size() - 1);
				path.remove(path.size() - 1);
			}
			add(Passage.Kind.HEADING, heading.level(), heading.text(), heading.place(), path);
			depths.add(heading.level());
			path.add(Cleaning.clean(heading.text()));
		}
		else if (block instanceof Block.Para para) {
			List<String> above = new ArrayList<>(path);
			Headings.inline(Cleaning.clean(para.text())).ifPresent(above::add);
			add(Passage.Kind.PARAGRAPH, 0, para.text(), para.place(), above);
		}
		else if (block instanceof Block.Table table) {
			for (List<String> row : table.rows()) {
				add(Passage.Kind.ROW, 0, String.join("｜", row), table.place(), path);
			}
		}
	}

	private void add(Passage.Kind kind, int level, String raw, String place, List<String> path) {
		String text = Cleaning.clean(raw);
		if (!text.isEmpty()) {
			this.passages.add(new Passage(this.passages.size(), kind, level, raw, text, place, List.copyOf(path)));
		}
	}

	public String title() {
		return this.title;
	}

	public Facts facts() {
		return this.facts;
	}

	public List<Passage> passages() {
		return List.copyOf(this.passages);
	}

	public List<Passage> paragraphs() {
		return this.passages.stream().filter((passage) -> passage.kind() == Passage.Kind.PARAGRAPH).toList();
	}

	public List<Passage> headings() {
		return this.passages.stream().filter(Passage::isHeading).toList();
	}

	/** What stands under a heading, up to the next one of its depth or above. */
	public List<Passage> body(Passage heading) {
		List<Passage> body = new ArrayList<>();
		for (int i = heading.index() + 1; i < this.passages.size(); i++) {
			Passage passage = this.passages.get(i);
			if (passage.isHeading() && passage.level() <= heading.level()) {
				break;
			}
			body.add(passage);
		}
		return body;
	}

	/** Sentence by sentence, with the numbers in them. */
	public List<Line> lines() {
		return this.lines.stream().flatMap(List::stream).toList();
	}

	public List<Line> lines(Passage passage) {
		return this.lines.get(passage.index());
	}

	public List<Claim> claims() {
		return this.claims;
	}

	/** All words, for asking whether something is said anywhere. */
	public String whole() {
		StringBuilder whole = new StringBuilder(this.title).append('\n');
		this.passages.forEach((passage) -> whole.append(passage.text()).append('\n'));
		return whole.toString();
	}

}
