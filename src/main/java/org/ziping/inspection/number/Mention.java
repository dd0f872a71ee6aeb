package org.ziping.inspection.number;

import java.math.BigDecimal;
import java.util.regex.Pattern;

/**
 * A number as somebody wrote it: its value in the smallest unit of its kind, how exactly
 * it is stated, and the words before it.
 *
 * @param start where it starts in its line
 * @param scale decimals as written
 * @param exact whether it is stated as exact: not 近, 余, 多, a range or a constant
 * @param depth how many brackets stand open before it
 * @param before the words between the number before it and this one
 * @param label the clause right before the number: what it is a number of
 */
public record Mention(int start, int end, String read, BigDecimal stated, String unit, String kind,
		BigDecimal multiplier, int scale, boolean exact, int depth, String before, String label) {

	private static final Pattern BRACKETED = Pattern.compile("（[^（）]*）|\\([^()]*\\)");

	private static final String STOPS = "，,。；;：:、（(）)｜";

	/** Money in 元, all else as stated. */
	public BigDecimal value() {
		return this.stated.multiply(this.multiplier);
	}

	/** One step of the last decimal, in the unit of {@link #value()}. */
	public BigDecimal step() {
		return BigDecimal.ONE.movePointLeft(this.scale).multiply(this.multiplier);
	}

	public boolean isMoney() {
		return "元".equals(this.kind);
	}

	public boolean isPercent() {
		return "%".equals(this.kind);
	}

	public boolean isPoints() {
		return "百分点".equals(this.kind);
	}

	/** Something that can be added up or divided. */
	public boolean isAmount() {
		return !this.kind.isEmpty() && !"‰".equals(this.kind) && !isPercent() && !isPoints() && !"分".equals(this.kind);
	}

	public boolean sameKind(Mention other) {
		return this.kind.equals(other.kind);
	}

	/** The clause right before a number: what it is a number of. */
	static String labelOf(String before) {
		String text = (before.indexOf('（') < 0 && before.indexOf('(') < 0) ? before
				: BRACKETED.matcher(before).replaceAll("");
		int end = text.length();
		while (end > 0) {
			int from = end;
			while (from > 0 && STOPS.indexOf(text.charAt(from - 1)) < 0) {
				from--;
			}
			if (!text.substring(from, end).isBlank()) {
				return Labels.plain(text.substring(from, end));
			}
			end = from - 1;
		}
		return "";
	}

	Mention inUnitOf(Mention other) {
		return new Mention(this.start, this.end, this.read, this.stated, other.unit, other.kind, other.multiplier,
				this.scale, this.exact, this.depth, this.before, this.label);
	}

}
