package org.ziping.submission.archive;

import java.util.Optional;

/**
 * The drawing by which a dossier really ran; answered by the room that has the engine.
 */
public interface DiagramSource {

	Optional<byte[]> of(String dossier);

}
