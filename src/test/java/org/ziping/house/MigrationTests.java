package org.ziping.house;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Migrations are named by the moment, the room and what they do. */
class MigrationTests {

	private static final Path MIGRATIONS = Path.of("src/main/resources/db/migration");

	private static final Pattern NAME = Pattern.compile("V(20\\d{6}_\\d{4})__([a-z]+)_[a-z0-9_]+\\.sql");

	private static final Pattern TABLE = Pattern.compile("(?i)create table (\\w+)");

	@Test
	void everyNameSaysMomentRoomAndPurpose() throws IOException {
		Set<String> rooms = rooms();
		assertThat(migrations()).isNotEmpty().allSatisfy((file) -> {
			Matcher name = NAME.matcher(file.getFileName().toString());
			assertThat(name.matches()).as(file.toString()).isTrue();
			assertThat(rooms).contains(name.group(2));
		});
	}

	@Test
	void noMomentIsUsedTwice() throws IOException {
		for (String vendor : List.of("h2", "mysql")) {
			assertThat(migrations().stream()
				.filter((file) -> file.getParent().endsWith("common") || file.getParent().endsWith(vendor))
				.map((file) -> file.getFileName().toString().substring(0, 14))).doesNotHaveDuplicates();
		}
	}

	@Test
	void bothVendorsTakeTheSameSteps() throws IOException {
		assertThat(names("h2")).containsExactlyElementsOf(names("mysql"));
	}

	@Test
	void everyTableCarriesTheNameOfItsRoom() throws IOException {
		for (Path file : migrations()) {
			Matcher name = NAME.matcher(file.getFileName().toString());
			Matcher table = TABLE.matcher(Files.readString(file));
			while (name.matches() && table.find()) {
				String one = table.group(1);
				boolean libraries = one.startsWith("SPRING_SESSION") || one.equals("event_publication");
				assertThat(libraries || one.startsWith(name.group(2) + "_")).as(one).isTrue();
			}
		}
	}

	private static List<Path> migrations() throws IOException {
		try (Stream<Path> files = Files.walk(MIGRATIONS)) {
			return files.filter((file) -> file.toString().endsWith(".sql")).toList();
		}
	}

	private static Set<String> names(String vendor) throws IOException {
		return migrations().stream()
			.filter((file) -> file.getParent().endsWith(vendor))
			.map((file) -> file.getFileName().toString())
			.collect(Collectors.toCollection(TreeSet::new));
	}

	private static Set<String> rooms() throws IOException {
		try (Stream<Path> folders = Files.list(Path.of("src/main/java/org/ziping"))) {
			return folders.filter(Files::isDirectory)
				.map((folder) -> folder.getFileName().toString())
				.collect(Collectors.toSet());
		}
	}

}
