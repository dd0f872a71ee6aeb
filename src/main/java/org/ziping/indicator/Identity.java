package org.ziping.indicator;

import java.math.BigDecimal;
import java.util.List;

/**
 * Two sums that the accounts say are equal, such as 基本支出 + 项目支出 = 支出合计, as data.
 */
public record Identity(String code, String name, String left, String right, List<Column> columns,
		BigDecimal tolerance) {

	public Identity {
		columns = List.copyOf(columns);
	}

}
