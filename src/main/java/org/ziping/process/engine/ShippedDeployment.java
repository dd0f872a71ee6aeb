package org.ziping.process.engine;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.camunda.bpm.engine.RepositoryService;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import org.ziping.core.CannotStart;
import org.ziping.process.DiagramFinding;
import org.ziping.process.engine.reader.FindingWords;

/**
 * Deploys what was shipped, once for each new version of a file, and only where nobody
 * has published an own version: that one stays, and the new file waits for the studio.
 */
@Component
@Order(0)
class ShippedDeployment implements ApplicationRunner {

	private static final Logger log = LoggerFactory.getLogger(ShippedDeployment.class);

	private final CamundaDeployments deployments;

	private final RepositoryService files;

	private final ShippedFiles shipped;

	ShippedDeployment(CamundaDeployments deployments, RepositoryService files, ShippedFiles shipped) {
		this.deployments = deployments;
		this.files = files;
		this.shipped = shipped;
	}

	@Override
	public void run(ApplicationArguments arguments) {
		this.shipped.all().forEach(this::requireSound);
		Map<String, byte[]> news = new LinkedHashMap<>(this.shipped.all());
		news.keySet().removeIf(this::waits);
		this.deployments.deploy("shipped", news, true);
	}

	private void requireSound(String name, byte[] file) {
		List<DiagramFinding> findings = this.deployments.check(Map.of(name, file));
		if (!findings.isEmpty()) {
			DiagramFinding first = findings.get(0);
			throw CannotStart.because("process.start.shipped-broken", name, first.element(), FindingWords.of(first),
					findings.size());
		}
	}

	private boolean waits(String name) {
		boolean own = this.files.createDeploymentQuery()
			.deploymentSource(CamundaDeployments.PUBLISHED)
			.listPage(0, 1000)
			.stream()
			.anyMatch((published) -> this.files.getDeploymentResourceNames(published.getId()).contains(name));
		if (own) {
			log.info("{} was published by this office; the shipped version waits in the studio", name);
		}
		return own;
	}

}
