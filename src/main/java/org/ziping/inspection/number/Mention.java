package org.ziping.inspection.number;

import java.math.BigDecimal;

/**
 * A number as somebody wrote it: its value in the smallest unit of its kind, how exactly
 * it is stated, and the words before it.
 *
 * @param start where it starts in its line
 * @param scale decimals as written
 * @param exact whether it is stated as exact: not 近, 余, 多, a range or a constant
 * @param depth how many brackets stand open before it
 * @param before the words between the number before it and this one
 */
public record Mention(int start, int end, String read, BigDecimal stated, String unit, String kind,
		BigDecimal multiplier, int scale, boolean exact, int depth, String before) {

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

	/** The clause right before the number: what it is a number of. */
	public String label() {
		String text = this.before.replaceAll("（[^（）]*）|\\([^()]*\\)", "");
		String[] clauses = text.split("[，,。；;：:、（(）)｜]");
		for (int i = clauses.length - 1; i >= 0; i--) {
			if (!clauses[i].isBlank()) {
				return Labels.plain(clauses[i]);
			}
		}
		return "";
	}

	Mention inUnitOf(Mention other) {
		return new Mention(this.start, this.end, this.read, this.stated, other.unit, other.kind, other.multiplier,
				this.scale, this.exact, this.depth, this.before);
	}

}
