package org.ziping.inspection.rule;

import java.util.ArrayList;
import java.util.List;

import org.ziping.inspection.Findings;
import org.ziping.inspection.number.Line;
import org.ziping.inspection.number.Mention;
import org.ziping.inspection.text.Passage;
import org.ziping.inspection.text.Reading;

/** The same thing counted twice with different results: 1260次 here and 1206次 there. */
public final class Counts {

	private static final String PLANNED = ".*(计划|目标|任务|不少于|应|拟|预计|力争|上年|去年|同期|上一年).*";

	private Counts() {
	}

	/** A number of something that was done, and the words it is a number of. */
	private record Counted(Mention mention, Line line, String subject) {
	}

	public static void read(Reading reading, Findings into) {
		List<Counted> counted = new ArrayList<>();
		for (Line line : reading.lines()) {
			if (line.passage().kind() == Passage.Kind.ROW || planning(line.passage())) {
				continue;
			}
			for (Mention mention : line.mentions()) {
				String label = mention.label();
				if (mention.exact() && !mention.kind().isEmpty() && !label.matches(PLANNED)) {
					counted.add(new Counted(mention, line, label));
				}
			}
		}
		for (int i = 0; i < counted.size(); i++) {
			for (int j = 0; j < i; j++) {
				compare(counted.get(j), counted.get(i), into);
			}
		}
	}

	private static boolean planning(Passage passage) {
		return passage.isUnder("目标", "任务", "措施", "下一步") && !passage.isUnder("完成情况", "分析", "成效");
	}

	private static void compare(Counted first, Counted second, Findings into) {
		if (!first.mention().sameKind(second.mention())
				|| first.mention().value().compareTo(second.mention().value()) == 0) {
			return;
		}
		int shared = sharedTail(first.subject(), second.subject());
		boolean swapped = shared >= 2 && swapped(first.mention(), second.mention());
		boolean all = isAll(first, second) || isAll(second, first);
		if (swapped || all) {
			String name = swapped ? second.subject().substring(second.subject().length() - shared) : second.subject();
			into.advise("counted-twice", second.line().text(), second.line().passage().place(), second.mention().read(),
					first.mention().read(), name, second.mention().read(), first.line().passage().place(),
					first.mention().read());
		}
	}

	/** 20个全部投入使用, of which only 18个 were built. */
	private static boolean isAll(Counted all, Counted built) {
		String noun = all.subject();
		return noun.length() >= 4 && all.line().after(all.mention()).startsWith("全部")
				&& built.subject().matches(".*(建成|完成|新建|安装|建设|改造).*")
				&& built.subject().replaceAll("(全年|累计|共|已)?(建成|完成|新建|安装|建设|改造)了?", "").equals(noun);
	}

	private static int sharedTail(String left, String right) {
		int shared = 0;
		while (shared < left.length() && shared < right.length()
				&& left.charAt(left.length() - 1 - shared) == right.charAt(right.length() - 1 - shared)) {
			shared++;
		}
		return shared;
	}

	/** Two neighbouring digits the other way round. */
	private static boolean swapped(Mention left, Mention right) {
		String one = left.stated().toPlainString();
		String two = right.stated().toPlainString();
		if (one.length() != two.length() || one.length() < 3 || !left.unit().equals(right.unit())) {
			return false;
		}
		int at = 0;
		while (one.charAt(at) == two.charAt(at)) {
			at++;
		}
		return at + 1 < one.length() && one.charAt(at) == two.charAt(at + 1) && one.charAt(at + 1) == two.charAt(at)
				&& one.substring(at + 2).equals(two.substring(at + 2));
	}

}
