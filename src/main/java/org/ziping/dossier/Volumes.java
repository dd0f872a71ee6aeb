package org.ziping.dossier;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

import org.ziping.core.Digest;
import org.ziping.core.Refusal;
import org.ziping.dossier.spi.ContentPart;

/** The shelf of frozen versions: puts new ones beside the old, alters none. */
@Component
class Volumes {

	private final FilingCabinet cabinet;

	private final Clock clock;

	Volumes(FilingCabinet cabinet, Clock clock) {
		this.cabinet = cabinet;
		this.clock = clock;
	}

	Version freeze(Dossier dossier, Content content, String by, @Nullable Integer finalisedFrom) {
		if (content.parts().isEmpty()) {
			throw Refusal.of("dossier.nothing-to-bind");
		}
		List<FrozenPart> parts = content.parts().stream().map(Volumes::frozen).toList();
		Version version = new Version(nextNumber(dossier.id()), content.all().digest(),
				Manifest.of(content.parts(), (part) -> Digest.sha256(part.canonical())).sha256(), this.clock.instant(),
				by, finalisedFrom, parts);
		this.cabinet.add(new VersionRow(UUID.randomUUID().toString(), dossier.id(), version));
		parts.forEach((part) -> this.cabinet
			.add(new FrozenPartRow(UUID.randomUUID().toString(), dossier.id(), version.number(), part)));
		dossier.freeze(version.number());
		return version;
	}

	private static FrozenPart frozen(ContentPart part) {
		return new FrozenPart(part.key(), part.name(), part.authors(), part.digest(), part.canonical());
	}

	int nextNumber(String dossier) {
		return this.cabinet.versions(dossier).stream().mapToInt(VersionRow::number).max().orElse(0) + 1;
	}

	List<Version> all(String dossier) {
		Map<Integer, List<FrozenPart>> parts = this.cabinet.frozenParts(dossier)
			.stream()
			.collect(Collectors.groupingBy(FrozenPartRow::versionNumber,
					Collectors.mapping(FrozenPartRow::part, Collectors.toList())));
		return this.cabinet.versions(dossier)
			.stream()
			.map((row) -> row.with(parts.getOrDefault(row.number(), List.of())))
			.toList();
	}

	Optional<Version> find(String dossier, int number) {
		return this.cabinet.versions(dossier)
			.stream()
			.filter((row) -> row.number() == number)
			.findFirst()
			.map((row) -> row
				.with(this.cabinet.frozenParts(dossier, number).stream().map(FrozenPartRow::part).toList()));
	}

	Version get(String dossier, int number) {
		return find(dossier, number).orElseThrow(() -> Refusal.of("dossier.version-unknown", number));
	}

	/** The version that decisions are made on now, with its parts. */
	Version inForce(Dossier dossier) {
		return get(dossier.id(), numberInForce(dossier));
	}

	/** The same without its parts, where only its digest matters. */
	Version headInForce(Dossier dossier) {
		int number = numberInForce(dossier);
		return this.cabinet.versions(dossier.id())
			.stream()
			.filter((row) -> row.number() == number)
			.findFirst()
			.orElseThrow()
			.with(List.of());
	}

	private static int numberInForce(Dossier dossier) {
		Integer number = dossier.versionInForce();
		if (number == null) {
			throw Refusal.of("dossier.not-bound");
		}
		return number;
	}

}
