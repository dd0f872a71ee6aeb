package org.ziping.process.engine;

import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import org.camunda.bpm.engine.impl.persistence.deploy.Deployer;
import org.camunda.bpm.engine.impl.persistence.entity.DeploymentEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ResourceEntity;
import org.ziping.core.Digest;
import org.ziping.core.Refusal;
import org.ziping.process.DiagramFinding;
import org.ziping.process.engine.reader.FindingWords;
import org.ziping.process.engine.reader.Reader;

/**
 * The engine's own deploy command takes nothing that the reader has not approved, whoever
 * calls: our code, Cockpit, an interface, or a database that somebody restored.
 */
class OnlyReadFiles implements Deployer {

	private final Reader reader;

	private final Set<String> approved = ConcurrentHashMap.newKeySet();

	OnlyReadFiles(Reader reader) {
		this.reader = reader;
	}

	@Override
	public void deploy(DeploymentEntity deployment) {
		for (ResourceEntity resource : deployment.getResources().values()) {
			check(resource.getName(), resource.getBytes(), deployment.isNew());
		}
	}

	private void check(String name, byte[] bytes, boolean fresh) {
		String seal = fresh + " " + name + " " + Digest.sm3(bytes);
		if (this.approved.contains(seal)) {
			return;
		}
		// What runs already was approved by the rules of its day: only what could do harm
		// is asked again.
		List<DiagramFinding> found = fresh ? this.reader.read(name, bytes) : this.reader.readAgain(name, bytes);
		if (!found.isEmpty()) {
			DiagramFinding first = found.get(0);
			throw Refusal.of("process.diagram", name, found.size(), first.element(), FindingWords.of(first));
		}
		this.approved.add(seal);
	}

}
