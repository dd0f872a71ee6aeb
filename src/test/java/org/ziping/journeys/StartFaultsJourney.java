package org.ziping.journeys;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.ziping.journeys.browser.Program;
import org.ziping.journeys.browser.Program.Result;

import static org.assertj.core.api.Assertions.assertThat;

/** The packaged jar, started wrongly: one sentence, exit code 1, nothing half made. */
class StartFaultsJourney {

	private static final Map<String, String> SECRET = Map.of("ZIPING_DATABASE_PASSWORD", "river-lamp-41-quiet");

	@TempDir
	Path folder;

	private ServerSocket pages;

	@BeforeEach
	void takesAPort() throws IOException {
		this.pages = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
	}

	private Result start(Map<String, String> environment, String... settings) throws Exception {
		return start(System.getProperty("ziping.jar", "target/ziping.jar"), environment, settings);
	}

	private Result start(String jar, Map<String, String> environment, String... settings) throws Exception {
		List<String> all = new ArrayList<>(List.of(settings));
		all.add("--management.server.port=0");
		if (all.stream().noneMatch((setting) -> setting.startsWith("--ziping.folder="))) {
			all.add("--ziping.folder=" + this.folder.resolve("data"));
		}
		return Program.run(jar, environment, all.toArray(String[]::new));
	}

	private static void stopped(Result result, String sentence) {
		assertThat(result.said()).contains(sentence).doesNotContain("\tat ");
		assertThat(result.code()).isEqualTo(1);
	}

	@Test
	void aCommandNeedsNeitherServerNorPages() throws Exception {
		this.pages.close();
		Result result = Program.run("invariants", "--management.server.port=" + this.pages.getLocalPort(),
				"--ziping.folder=" + this.folder.resolve("data"));
		assertThat(result.said()).contains("已核对 0 份自评档案").doesNotContain("\tat ");
		assertThat(result.code()).isZero();
	}

	@Test
	void namesThePortThatIsTaken() throws Exception {
		int port = this.pages.getLocalPort();
		stopped(start(Map.of(), "--server.port=" + port), "server.port=" + port + ": 端口已被其他程序占用");
	}

	@Test
	void namesTheDatabaseThatDoesNotAnswer() throws Exception {
		this.pages.close();
		String url = "jdbc:mysql://127.0.0.1:" + this.pages.getLocalPort() + "/ziping";
		stopped(start(SECRET, "--spring.profiles.active=mysql", "--spring.datasource.url=" + url),
				"spring.datasource.url=" + url + ": 数据库无法连接");
	}

	@Test
	void namesTheFolderThatCannotBeWritten() throws Exception {
		String inTheWay = Files.writeString(this.folder.resolve("file"), "").resolve("data").toString();
		stopped(start(Map.of(), "--ziping.folder=" + inTheWay), "ziping.folder=" + inTheWay + ": 须是可以建立并写入的文件夹");
	}

	@Test
	void namesTheFolderOfFontsThatIsNotThere() throws Exception {
		String none = this.folder.resolve("none").toString();
		stopped(start(Map.of(), "--ziping.document.fonts=" + none), "ziping.document.fonts=" + none + ": ");
	}

	@Test
	void refusesATrialThatOthersCouldReach() throws Exception {
		stopped(start(Map.of(), "--server.address=0.0.0.0"), "server.address=0.0.0.0: 试用");
		assertThat(this.folder.resolve("data/ziping.mv.db")).doesNotExist();
	}

	@Test
	void refusesRealUseWithoutASecret() throws Exception {
		stopped(start(Map.of("ZIPING_DATABASE_PASSWORD", ""), "--spring.profiles.active=mysql"),
				"ZIPING_DATABASE_PASSWORD=: 正式使用须");
	}

	@Test
	void namesTheDiagramThatIsBroken() throws Exception {
		Path jar = Files.copy(Path.of(System.getProperty("ziping.jar", "target/ziping.jar")),
				this.folder.resolve("broken.jar"));
		try (FileSystem inside = FileSystems.newFileSystem(jar)) {
			Path diagram = inside.getPath("BOOT-INF/classes/processes/self-evaluation.bpmn");
			Files.writeString(diagram, Files.readString(diagram).replace("camunda:asyncBefore", "camunda:class"));
		}
		this.pages.close();
		stopped(start(jar.toString(), Map.of(), "--server.port=" + this.pages.getLocalPort()),
				"processes/self-evaluation.bpmn");
	}

}
