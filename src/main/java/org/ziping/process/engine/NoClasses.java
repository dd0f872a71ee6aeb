package org.ziping.process.engine;

import org.camunda.bpm.engine.ArtifactFactory;
import org.ziping.core.Refusal;

/** No class that a file names is ever made; the reader refused it long before. */
class NoClasses implements ArtifactFactory {

	@Override
	public <T> T getArtifact(Class<T> type) {
		throw Refusal.of("process.class", type.getName());
	}

}
