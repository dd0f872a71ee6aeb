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

import org.ziping.dossier.Decision;
import org.ziping.dossier.FrozenPart;
import org.ziping.dossier.Version;

/** The list inside a package: every file with its digests, the version, who decided. */
final class PackageManifest {

	static final String FORM = "ziping-package/2";

	static final String NAME = "manifest.json";

	/** Beside the list: its own digest, so that a change in the list is found too. */
	static final String DIGEST = "manifest.sm3";

	/** SM2 over the list, as openssl reads it. */
	static final String SIGNATURE = "manifest.sm2";

	/** The public key that verifies the signature; whose it is, a person compares. */
	static final String KEY = "signer.pem";

	/** The parts exactly as they were approved. */
	static final String CONTENT = "content/";

	private PackageManifest() {
	}

	/** Whose, of which year, and what. */
	record Subject(String unit, String name, String year, Version version) {

		static Subject of(Volume volume) {
			return new Subject(volume.unit().code(), volume.unit().name(), volume.dossier().year().toString(),
					volume.version());
		}

	}

	static byte[] json(Subject subject, List<Decision> decisions, List<PackedFile> files, byte[] publicKey) {
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
		root.put("signerSm3", Sm2.fingerprint(publicKey).hex());
		root.put("files", files);
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

}
