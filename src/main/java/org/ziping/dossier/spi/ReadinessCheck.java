package org.ziping.dossier.spi;

import java.util.List;

import org.jspecify.annotations.Nullable;

/** Says what still stands in the way before a step may be passed. */
public interface ReadinessCheck {

	/** Everything that is missing, so that a person is told once; empty when ready. */
	List<Obstacle> before(String dossierId, String step, @Nullable String section);

}
