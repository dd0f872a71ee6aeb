package org.ziping.submission.finance;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import org.jspecify.annotations.Nullable;

import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

import org.ziping.core.CannotStart;

/** 退回原因: the reasons a bureau may choose from; a file of the bureau replaces ours. */
@Component
public class ReturnReasons {

	private static final String SHIPPED = "catalogue/return-reasons.yaml";

	private final Map<ReturnKind, List<String>> byKind;

	ReturnReasons(FinanceSettings settings) {
		this.byKind = read(settings.returnReasons());
	}

	public List<String> of(ReturnKind kind) {
		return this.byKind.getOrDefault(kind, List.of());
	}

	private static Map<ReturnKind, List<String>> read(@Nullable Path file) {
		try (InputStream in = (file != null) ? Files.newInputStream(file)
				: new ClassPathResource(SHIPPED).getInputStream()) {
			return new ObjectMapper(new YAMLFactory()).readValue(in,
					new TypeReference<EnumMap<ReturnKind, List<String>>>() {
					});
		}
		catch (IOException ex) {
			throw CannotStart.setting("ziping.submission.finance.return-reasons", String.valueOf(file),
					"submission.start.reasons");
		}
	}

}
