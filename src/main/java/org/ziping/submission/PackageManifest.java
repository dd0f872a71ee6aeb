package org.ziping.submission;

import java.nio.charset.StandardCharsets;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;

import org.ziping.core.Digest;
import org.ziping.document.FixedZip;
import org.ziping.dossier.Decision;
import org.ziping.dossier.FrozenPart;
import org.ziping.dossier.Version;

/** The list inside a package: every file with its digests, the version, who decided. */
record PackageManifest(Volume volume, List<Decision> decisions) {

	static final String FORM = "ziping-package/1";

	static final String NAME = "manifest.json";

	/** Beside the list: its own digest, so that a change in the list is found too. */
	static final String DIGEST = "manifest.sm3";

	/** The parts exactly as they were approved. */
	static final String CONTENT = "content/";

	byte[] wrap(Map<String, byte[]> files) {
		Subject subject = new Subject(this.volume.unit().code(), this.volume.unit().name(),
				this.volume.dossier().year().toString(), this.volume.version());
		byte[] list = json(subject, this.decisions, files);
		Map<String, byte[]> all = new LinkedHashMap<>();
		all.put(NAME, list);
		all.put(DIGEST, (Digest.sm3(list).hex() + "\n").getBytes(StandardCharsets.US_ASCII));
		all.putAll(files);
		return FixedZip.of(all);
	}

	/** Whose, of which year, and what. */
	record Subject(String unit, String name, String year, Version version) {
	}

	static byte[] json(Subject subject, List<Decision> decisions, Map<String, byte[]> files) {
		Version version = subject.version();
		Map<String, Object> root = new LinkedHashMap<>();
		root.put("form", FORM);
		root.put("unit", subject.unit());
		root.put("unitName", subject.name());
		root.put("year", subject.year());
		root.put("version", version.number());
		root.put("finalisedFrom", version.finalisedFrom());
		root.put("code", version.sm3().code());
		root.put("contentSm3", version.sm3().hex());
		root.put("contentSha256", version.sha256().hex());
		root.put("parts", version.parts().stream().map(PackageManifest::part).toList());
		root.put("decisions", decisions.stream().map(PackageManifest::decision).toList());
		root.put("files", files.entrySet().stream().map((file) -> file(file.getKey(), file.getValue())).toList());
		DefaultPrettyPrinter printer = new DefaultPrettyPrinter();
		DefaultIndenter lines = new DefaultIndenter("  ", "\n");
		printer.indentObjectsWith(lines);
		printer.indentArraysWith(lines);
		try {
			return new ObjectMapper().writer(printer).writeValueAsString(root).getBytes(StandardCharsets.UTF_8);
		}
		catch (JsonProcessingException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static Map<String, Object> part(FrozenPart part) {
		Map<String, Object> row = new LinkedHashMap<>();
		row.put("key", part.key());
		row.put("name", part.name());
		row.put("sm3", part.digest().hex());
		return row;
	}

	private static Map<String, Object> decision(Decision decision) {
		Map<String, Object> row = new LinkedHashMap<>();
		row.put("number", decision.number());
		row.put("step", decision.step());
		row.put("section", decision.section());
		row.put("area", decision.area());
		row.put("post", decision.post());
		row.put("person", decision.person());
		row.put("personName", decision.personName());
		row.put("onBehalfOf", decision.onBehalfOf());
		row.put("verdict", decision.verdict().name());
		row.put("opinion", decision.opinion());
		row.put("version", decision.versionNumber());
		row.put("digest", decision.digest().toString());
		row.put("at", decision.at().truncatedTo(ChronoUnit.SECONDS).toString());
		return row;
	}

	private static Map<String, Object> file(String name, byte[] bytes) {
		Map<String, Object> row = new LinkedHashMap<>();
		row.put("name", name);
		row.put("size", bytes.length);
		row.put("sm3", Digest.sm3(bytes).hex());
		row.put("sha256", Digest.sha256(bytes).hex());
		return row;
	}

}
