package org.ziping.bench;

import java.io.File;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Start-up and memory of the packaged jar, divided by those of the bare webapp starter
 * (src/bench/bare), in interleaved rounds: {@code mvn package}, then
 * {@code mvn surefire:test -Pbench -Dtest=StartBench -Drounds=5}. Prints; asserts no
 * figure.
 */
@Tag("bench")
class StartBench {

	private static final int ROUNDS = Integer.getInteger("rounds", 3);

	private static final Path OURS = Path.of(System.getProperty("ziping.jar", "target/ziping.jar"));

	private static final Path BARE = Path.of("target/bare/bare.jar");

	private static final String OURS_ANSWERS = "/sign-in";

	private static final String BARE_ANSWERS = "/camunda/app/welcome/default/";

	private static final String MAIN = "org.ziping.Ziping";

	private static final String JAVA = System.getProperty("java.home") + "/bin/java";

	private static final HttpClient BROWSER = HttpClient.newHttpClient();

	@Test
	void startsAndStandsBesideTheBareStarter() throws Exception {
		bareIsBuilt();
		List<String> contained = asInTheContainer();
		// The first start makes the database and is not counted.
		start("ziping", jar(OURS), OURS_ANSWERS);
		start("bare", jar(BARE), BARE_ANSWERS);
		List<Round> ours = new ArrayList<>();
		List<Round> mapped = new ArrayList<>();
		List<Round> bare = new ArrayList<>();
		for (int round = 0; round < ROUNDS; round++) {
			ours.add(start("ziping", jar(OURS), OURS_ANSWERS));
			mapped.add(start("ziping", contained, OURS_ANSWERS));
			bare.add(start("bare", jar(BARE), BARE_ANSWERS));
		}
		print("the jar ÷ the bare jar", ours, bare);
		print("as in the container ÷ the bare jar", mapped, bare);
		assertThat(ours).hasSameSizeAs(bare).isNotEmpty();
	}

	private static void bareIsBuilt() throws IOException, InterruptedException {
		if (!Files.exists(BARE)) {
			Process build = new ProcessBuilder("mvn", "-q", "-f", "src/bench/bare/pom.xml", "package").inheritIO()
				.start();
			assertThat(build.waitFor()).isZero();
		}
	}

	private static List<String> jar(Path jar) {
		return List.of("-jar", jar.toAbsolutePath().toString());
	}

	/**
	 * Taken apart and with its classes ready to be mapped, as docker/Dockerfile does it.
	 */
	private static List<String> asInTheContainer() throws IOException, InterruptedException {
		Path apart = Path.of("target/bench/apart").toAbsolutePath();
		Path passing = Files.createDirectories(apart.resolve("passing"));
		run("-Djarmode=tools", "-jar", OURS.toAbsolutePath().toString(), "extract", "--force", "--destination",
				apart.toString());
		String classPath;
		try (Stream<Path> libraries = Files.list(apart.resolve("lib"))) {
			classPath = Stream.concat(Stream.of(apart.resolve(OURS.getFileName())), libraries.sorted())
				.map(Path::toString)
				.collect(Collectors.joining(File.pathSeparator));
		}
		String archive = apart.resolve("ziping.jsa").toString();
		run("-XX:ArchiveClassesAtExit=" + archive, "-Dspring.context.exit=onRefresh", "-cp", classPath, MAIN,
				"--ziping.folder=" + passing);
		return List.of("-XX:SharedArchiveFile=" + archive, "-cp", classPath, MAIN);
	}

	private static void run(String... arguments) throws IOException, InterruptedException {
		List<String> command = new ArrayList<>(List.of(JAVA));
		command.addAll(List.of(arguments));
		Process program = new ProcessBuilder(command).redirectErrorStream(true)
			.redirectOutput(Path.of("target/bench/apart.log").toFile())
			.start();
		assertThat(program.waitFor()).as("see target/bench/apart.log").isZero();
	}

	private static void print(String which, List<Round> ours, List<Round> bare) {
		System.out.printf("%s, medians of %d rounds%n", which, ROUNDS);
		print("seconds until it answers", ours, bare, Round::seconds);
		print("processor seconds until then", ours, bare, Round::processor);
		print("resident memory, MB", ours, bare, Round::resident);
		print("heap in use after a collection, MB", ours, bare, Round::heap);
	}

	private static void print(String what, List<Round> ours, List<Round> bare, ToDoubleFunction<Round> figure) {
		double one = median(ours, figure);
		double other = median(bare, figure);
		System.out.printf("%-36s %8.1f %8.1f   %.2f%n", what, one, other, one / other);
	}

	private static double median(List<Round> rounds, ToDoubleFunction<Round> figure) {
		double[] sorted = rounds.stream().mapToDouble(figure).sorted().toArray();
		return (sorted[(sorted.length - 1) / 2] + sorted[sorted.length / 2]) / 2;
	}

	private static Round start(String name, List<String> what, String page) throws Exception {
		Path folder = Files.createDirectories(Path.of("target/bench", name).toAbsolutePath());
		int port = freePort();
		List<String> command = new ArrayList<>(List.of(JAVA, "-Xmx1g"));
		command.addAll(what);
		command.addAll(List.of("--server.port=" + port, "--management.server.port=" + freePort(),
				"--spring.datasource.url=jdbc:h2:file:" + folder.resolve("engine"), "--ziping.folder=" + folder));
		long begin = System.nanoTime();
		Process program = new ProcessBuilder(command).directory(folder.toFile())
			.redirectErrorStream(true)
			.redirectOutput(folder.resolve("log").toFile())
			.start();
		try {
			awaitAnswer(program, URI.create("http://127.0.0.1:" + port + page));
			double seconds = (System.nanoTime() - begin) / 1e9;
			double processor = program.info().totalCpuDuration().orElse(Duration.ZERO).toMillis() / 1e3;
			tell(program, "GC.run");
			String heap = tell(program, "GC.heap_info");
			return new Round(seconds, processor, resident(program), used(heap));
		}
		finally {
			program.destroy();
			if (!program.waitFor(60, TimeUnit.SECONDS)) {
				program.destroyForcibly().waitFor();
			}
		}
	}

	private static void awaitAnswer(Process program, URI page) throws InterruptedException {
		HttpRequest ask = HttpRequest.newBuilder(page).timeout(Duration.ofSeconds(60)).build();
		while (program.isAlive()) {
			try {
				if (BROWSER.send(ask, HttpResponse.BodyHandlers.discarding()).statusCode() < 400) {
					return;
				}
			}
			catch (IOException ex) {
				program.waitFor(100, TimeUnit.MILLISECONDS);
			}
		}
		throw new IllegalStateException("ended before it answered, see target/bench");
	}

	private static double resident(Process program) throws IOException {
		return Files.readAllLines(Path.of("/proc", String.valueOf(program.pid()), "status"))
			.stream()
			.filter((line) -> line.startsWith("VmRSS:"))
			.mapToDouble((line) -> Double.parseDouble(line.replaceAll("\\D+", "")) / 1024)
			.findFirst()
			.orElseThrow();
	}

	private static double used(String heap) {
		String first = heap.lines().filter((line) -> line.contains("used ")).findFirst().orElseThrow();
		return Double.parseDouble(first.replaceAll(".*used (\\d+)K.*", "$1")) / 1024;
	}

	private static String tell(Process program, String command) throws IOException, InterruptedException {
		Process jcmd = new ProcessBuilder(System.getProperty("java.home") + File.separator + "bin/jcmd",
				String.valueOf(program.pid()), command)
			.redirectErrorStream(true)
			.start();
		String said = new String(jcmd.getInputStream().readAllBytes());
		jcmd.waitFor();
		return said;
	}

	private static int freePort() throws IOException {
		try (ServerSocket socket = new ServerSocket(0)) {
			return socket.getLocalPort();
		}
	}

	/** What one start cost. */
	private record Round(double seconds, double processor, double resident, double heap) {

	}

}
