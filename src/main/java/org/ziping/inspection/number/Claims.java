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
		Goals goals = new Goals(passages);
		for (List<Line> lines : passages) {
			for (int i = 0; i < lines.size(); i++) {
				Line line = lines.get(i);
				Line previous = (i > 0) ? lines.get(i - 1) : null;
				List<Claim> here = new ArrayList<>(Expressions.in(line));
				here.addAll(Sums.in(line, previous));
				here.addAll(Shares.in(line, soFar));
				here.addAll(Ratios.in(line, previous));
				List<Claim> changes = Changes.in(line);
				here.addAll(changes);
				here.addAll(Changes.basesIn(line));
				here.addAll(Respective.in(line));
				here.addAll(Balances.adjusting(line));
				here.addAll(Averages.in(line));
				here.addAll(Progress.in(line));
				unsaid(here, Divisions.in(line, soFar));
				unsaid(here, Plans.in(line, soFar));
				unsaid(here, Earlier.in(line, soFar));
				unsaid(here, Roots.in(line, soFar));
				unsaid(here, goals.in(line));
				claims.addAll(explained(here));
				soFar.add(line);
			}
			List<Claim> carries = Carries.in(lines);
			claims.addAll(carries);
			if (carries.isEmpty()) {
				claims.addAll(Balances.in(lines));
			}
		}
		return List.copyOf(claims);
	}

	/** A weaker reading speaks where no stronger one did. */
	private static void unsaid(List<Claim> here, List<Claim> weaker) {
		weaker.stream()
			.filter((claim) -> here.stream().noneMatch((other) -> other.stated().equals(claim.stated())))
			.toList()
			.forEach(here::add);
	}

	/** A rate that one reading explains is not held against another reading of it. */
	private static List<Claim> explained(List<Claim> claims) {
		return claims.stream()
			.filter((claim) -> claim.holds() || !claim.stated().endsWith("%")
					|| claims.stream()
						.noneMatch((other) -> other != claim && other.holds() && other.stated().equals(claim.stated())))
			.toList();
	}

}
