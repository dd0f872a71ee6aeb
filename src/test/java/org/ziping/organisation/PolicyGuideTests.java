package org.ziping.organisation;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Properties;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The matrix of the administrator's guide is the table of rights in words. Written anew
 * with {@code -Dwrite.guides=true}.
 */
class PolicyGuideTests {

	private static final Path GUIDE = Path.of("src/docs/guides/权限表.md");

	@Test
	void guideSaysWhatTheTableSays() throws IOException {
		String matrix = matrix();
		if (Boolean.getBoolean("write.guides")) {
			Files.writeString(GUIDE, matrix);
		}
		assertThat(Files.readString(GUIDE)).as("write it anew: mvn test -Dtest=PolicyGuideTests -Dwrite.guides=true")
			.isEqualTo(matrix);
	}

	private static String matrix() throws IOException {
		Properties words = new Properties();
		try (Reader in = Files.newBufferedReader(Path.of("src/main/resources/messages/organisation.properties"),
				StandardCharsets.UTF_8)) {
			words.load(in);
		}
		StringBuilder page = new StringBuilder();
		page.append("# 权限表\n\n本表由程序中的权限表生成，与程序实际执行的完全一致。●：可以；◐：轮到本人办理时可以；②：须第二人确认；空白：不可以，尝试会写入审计记录。\n\n");
		page.append("岗位的范围：单位岗位只及于本单位；单位管理员及于本单位和下属单位；财政岗位及于本财政部门和向其报送的单位；流程管理员和三员不分单位。\n\n");
		page.append("| 事项 |");
		Arrays.stream(Role.values()).forEach((role) -> page.append(' ').append(role(words, role)).append(" |"));
		page.append("\n|---|").append("---|".repeat(Role.values().length)).append('\n');
		for (Action action : Action.values()) {
			page.append("| ").append(words.getProperty("organisation.action." + action)).append(" |");
			page.append(Arrays.stream(Role.values())
				.map((role) -> " " + sign(action, role) + " |")
				.collect(Collectors.joining()));
			page.append('\n');
		}
		page.append("""

				另外，无论权限表怎样：

				- 系统管理员、安全保密管理员、安全审计员由三个人担任，不能互相兼任，也不能兼任其他岗位（数据库也拒绝）；
				- 流程管理员不能在同一单位兼任分管领导或主要领导；
				- 任何人不能给自己提出或确认任免，提出和确认由两个人完成；
				- 代理他人办理的，按实际办理的人判断是否回避。
				""");
		return page.toString();
	}

	private static String role(Properties words, Role role) {
		return words.getProperty("organisation.role." + role);
	}

	private static String sign(Action action, Role role) {
		return PolicyTable.grant(action, role).map((grant) -> switch (grant) {
			case FREE -> "●";
			case ON_TURN -> "◐";
			case WITH_SECOND -> "②";
		}).orElse(" ").strip();
	}

}
