package org.ziping.submission.archive;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

import org.ziping.dossier.spi.Obstacle;
import org.ziping.dossier.spi.ReadinessCheck;

/** Nothing is handed over before it is listed. */
@Component
class ArchiveReadiness implements ReadinessCheck {

	private final Archives archives;

	ArchiveReadiness(Archives archives) {
		this.archives = archives;
	}

	@Override
	public List<Obstacle> before(String dossierId, String step, @Nullable String section) {
		return switch (step) {
			case "compile_archive" -> this.archives.of(dossierId).filter(Archive::isCompiled).isPresent() ? List.of()
					: List.of(Obstacle.of("submission.archive-not-compiled"));
			case "transfer_archive" -> this.archives.of(dossierId).filter(Archive::isHanded).isPresent() ? List.of()
					: List.of(Obstacle.of("submission.archive-not-handed"));
			default -> List.of();
		};
	}

}
