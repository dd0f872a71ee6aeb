package org.ziping.house;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import org.junit.jupiter.api.Test;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.source.ConfigurationPropertyName;

import static org.assertj.core.api.Assertions.assertThat;

/** Every setting of ours is explained where an operator looks for it. */
class SettingsTests {

	private static final Path EXPLAINED = Path.of("docker/env.example");

	@Test
	void everySettingStandsInTheExample() throws IOException {
		String explained = Files.readString(EXPLAINED);
		assertThat(settings()).isNotEmpty().allSatisfy((name) -> {
			assertThat(explained).contains("# " + name + ": ");
			assertThat(explained).contains("#" + variable(name) + "=");
		});
	}

	@Test
	void theExampleExplainsNothingThatIsNotThere() throws IOException {
		List<String> explained = Files.readAllLines(EXPLAINED)
			.stream()
			.filter((line) -> line.matches("# ziping\\.[a-z.-]+: .*"))
			.map((line) -> line.substring(2, line.indexOf(": ")))
			.toList();
		assertThat(settings()).containsAll(explained);
	}

	private static Set<String> settings() throws IOException {
		Set<String> names = new TreeSet<>();
		for (JavaClass type : new ClassFileImporter().withImportOption(new DoNotIncludeTests())
			.importPackages("org.ziping")) {
			if (type.isAnnotatedWith(ConfigurationProperties.class)) {
				String prefix = type.getAnnotationOfType(ConfigurationProperties.class).value();
				for (var component : type.reflect().getRecordComponents()) {
					names.add(prefix + "." + dashed(component.getName()));
				}
			}
		}
		Map<?, ?> shipped = new ObjectMapper(new YAMLFactory())
			.readValue(Path.of("src/main/resources/application.yaml").toFile(), Map.class);
		collect("ziping", (Map<?, ?>) shipped.get("ziping"), names);
		return names;
	}

	private static void collect(String prefix, Map<?, ?> settings, Set<String> names) {
		settings.forEach((name, value) -> {
			if (value instanceof Map<?, ?> inner) {
				collect(prefix + "." + name, inner, names);
			}
			else {
				names.add(prefix + "." + name);
			}
		});
	}

	private static String dashed(String component) {
		return component.replaceAll("([A-Z])", "-$1").toLowerCase();
	}

	private static String variable(String name) {
		return ConfigurationPropertyName.of(name).toString().replace("-", "").replace('.', '_').toUpperCase();
	}

}
