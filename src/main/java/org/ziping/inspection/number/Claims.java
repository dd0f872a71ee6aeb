package org.ziping.inspection.number;

import java.util.ArrayList;
import java.util.List;

/** Everything a report says about its own numbers. */
public final class Claims {

	private Claims() {
	}

	public static List<Claim> of(List<List<Line>> passages) {
		List<Claim> claims = new ArrayList<>();
		List<Line> soFar = new ArrayList<>();
		for (List<Line> lines : passages) {
			for (int i = 0; i < lines.size(); i++) {
				Line line = lines.get(i);
				Line previous = (i > 0) ? lines.get(i - 1) : null;
				claims.addAll(Expressions.in(line));
				claims.addAll(Sums.in(line, previous));
				claims.addAll(Shares.in(line, soFar));
				claims.addAll(Ratios.in(line, previous));
				claims.addAll(Changes.in(line));
				soFar.add(line);
			}
			claims.addAll(Carries.in(lines));
		}
		return List.copyOf(claims);
	}

}
