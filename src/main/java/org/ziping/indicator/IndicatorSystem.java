package org.ziping.indicator;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.ziping.core.Refusal;
import org.ziping.indicator.formula.Words;

/**
 * One region's table of indicators for some years: the tree with its weights, the data
 * table, the identities; once used it does not change.
 */
public record IndicatorSystem(String code, String name, int fromYear, String region, Verification verified,
		Map<Column, String> columns, Map<String, Measure> units, List<DataItem> items, List<Indicator> leaves,
		List<Identity> identities) {

	public static final BigDecimal FULL = new BigDecimal(100);

	public IndicatorSystem {
		columns = Map.copyOf(columns);
		units = Map.copyOf(units);
		items = List.copyOf(items);
		leaves = List.copyOf(leaves);
		identities = List.copyOf(identities);
	}

	public DataItem item(String itemCode) {
		return this.items.stream()
			.filter((item) -> item.code().equals(itemCode))
			.findFirst()
			.orElseThrow(() -> Refusal.of("indicator.item", itemCode));
	}

	public Optional<DataItem> itemNamed(String itemName) {
		return this.items.stream().filter((item) -> item.name().equals(itemName)).findFirst();
	}

	public Optional<Indicator> find(String indicator) {
		return this.leaves.stream().filter((leaf) -> leaf.code().equals(indicator)).findFirst();
	}

	public Indicator indicator(String indicator) {
		return find(indicator).orElseThrow(() -> Refusal.of("indicator.leaf", indicator));
	}

	public BigDecimal weight() {
		return this.leaves.stream().map(Indicator::weight).reduce(BigDecimal.ZERO, BigDecimal::add);
	}

	/** The weight of each branch of the tree, by its path, in the table's order. */
	public Map<List<String>, BigDecimal> branches() {
		Map<List<String>, BigDecimal> weights = new LinkedHashMap<>();
		for (Indicator leaf : this.leaves) {
			for (int depth = 1; depth <= leaf.path().size(); depth++) {
				weights.merge(leaf.path().subList(0, depth), leaf.weight(), BigDecimal::add);
			}
		}
		return weights;
	}

	/** The names and columns that formulas of this system may use. */
	public Words words() {
		Map<String, String> byWord = new LinkedHashMap<>();
		this.columns.forEach((column, word) -> byWord.put(word, column.name()));
		return new Words(this.items.stream().map(DataItem::name).toList(), byWord);
	}

	/** Whether somebody compared it with the authority's own publication. */
	public enum Verification {

		/** Weights and rules were compared. */
		VERIFIED,
		/** Only the weights were. */
		WEIGHTS,
		/** Nothing was. */
		UNVERIFIED

	}

}
