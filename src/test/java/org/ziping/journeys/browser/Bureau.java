package org.ziping.journeys.browser;

import java.util.List;
import java.util.Map;

/** A unit of the trial and who does what there, for journeys that walk more than one. */
public record Bureau(String unit, String office, String accountant, String confirmer, String leader,
		Map<String, List<String>> areas, List<Section> sections) {

	/** A section, who fills in for it, who confirms, and what is asked of it. */
	public record Section(String code, String clerk, String head, List<String> indicators, List<String[]> cells) {
	}

	private static final String[] MADE = { "ZD01", "FINAL", "12" };

	private static final String[] VISITS = { "LZ03", "FINAL", "520" };

	private static final String[] CONTENT = { "LZ05", "FINAL", "96" };

	private static final String[] EVENTS = { "LZ04", "FINAL", "24" };

	/** 云山市老干部事务局, of twenty-four people. */
	public static Bureau large() {
		return new Bureau("440100-001", "yin.xia", "chen.hui", "ma.chao", "huang.guoqiang",
				areas("he.jing", "xu.lei", "gao.yan"),
				List.of(new Section("440100-001-01", "chen.hui", "lin.bin", List.of("Z01"), List.<String[]>of(MADE)),
						new Section("440100-001-02", "zhao.min", "qian.jun", List.of("Z03"), List.of(VISITS, CONTENT)),
						new Section("440100-001-03", "sun.li", "zhou.tao", List.of("Z02"), List.<String[]>of(EVENTS)),
						new Section("440100-001-11", "wu.fang", "zheng.kai", List.of(), List.of())));
	}

	/** 云山市档案馆, where three people are the whole group. */
	public static Bureau small() {
		return new Bureau("440100-002", "yu.hong", "fan.hua", "xie.feng", "kang.ning",
				areas("tan.jing", "ou.min", "pan.wen"),
				List.of(new Section("440100-002-01", "fan.hua", "lu.ying", List.of("Z01"), List.<String[]>of(MADE)),
						new Section("440100-002-02", "shi.lei", "mo.yan", List.of("Z03", "Z02"),
								List.of(VISITS, CONTENT, EVENTS))));
	}

	private static Map<String, List<String>> areas(String one, String two, String three) {
		return Map.of("duties", List.of(one, two), "finance", List.of(two, three), "management", List.of(three, one),
				"text", List.of(one, three));
	}

	/** The one who reviews an area: its first member. */
	public String reviewer(String area) {
		return this.areas.get(area).get(0);
	}

}
