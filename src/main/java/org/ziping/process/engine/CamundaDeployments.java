package org.ziping.process.engine;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.repository.Deployment;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.camunda.bpm.engine.repository.ProcessDefinition;

import org.springframework.stereotype.Component;

import org.ziping.audit.AuditTrail;
import org.ziping.core.Actor;
import org.ziping.core.Digest;
import org.ziping.core.Refusal;
import org.ziping.organisation.GuardedByState;
import org.ziping.process.Deployments;
import org.ziping.process.DiagramChange;
import org.ziping.process.DiagramFinding;
import org.ziping.process.DiagramRefused;
import org.ziping.process.DiagramVersion;
import org.ziping.process.engine.reader.Differences;
import org.ziping.process.engine.reader.Reader;
import org.ziping.process.engine.reader.ReaderLimits;
import org.ziping.process.steps.Vocabulary;

/** Brings files into force: read first, two people, and both named in the trail. */
@Component
class CamundaDeployments implements Deployments {

	/** Deployments that a person published; shipped files never overtake one. */
	static final String PUBLISHED = "published";

	private final RepositoryService files;

	private final RuntimeService running;

	private final Reader reader;

	private final Differences differences = new Differences(Vocabulary.published(), ReaderLimits.usual());

	private final ShippedFiles shipped;

	private final AuditTrail audit;

	CamundaDeployments(RepositoryService files, RuntimeService running, Reader reader, ShippedFiles shipped,
			AuditTrail audit) {
		this.files = files;
		this.running = running;
		this.reader = reader;
		this.shipped = shipped;
		this.audit = audit;
	}

	@Override
	public List<DiagramFinding> check(Map<String, byte[]> files) {
		List<DiagramFinding> findings = new ArrayList<>();
		files.forEach((name, bytes) -> findings.addAll(this.reader.read(name, bytes)));
		return findings;
	}

	@Override
	public List<DiagramChange> compare(String name, byte[] before, byte[] now) {
		return this.differences.between(name, before, now);
	}

	@Override
	@GuardedByState
	public DiagramVersion publish(Map<String, byte[]> files, Actor drafter, Actor releaser) {
		if (drafter.person().equals(releaser.person())) {
			throw Refusal.of("process.release-needs-another");
		}
		List<DiagramFinding> findings = check(files);
		if (!findings.isEmpty()) {
			throw new DiagramRefused(findings);
		}
		Deployment deployment = deploy(PUBLISHED, files, false);
		files.forEach((name, bytes) -> this.audit.record(releaser, "process", "process.published", name, null,
				Digest.sm3(bytes), drafter.name()));
		return versions("self_evaluation").stream()
			.findFirst()
			.orElseThrow(() -> new IllegalStateException("nothing came into force with " + deployment.getId()));
	}

	Deployment deploy(String source, Map<String, byte[]> files, boolean onlyNews) {
		DeploymentBuilder deployment = this.files.createDeployment()
			.name("ziping")
			.source(source)
			.enableDuplicateFiltering(onlyNews);
		files.forEach((name, bytes) -> deployment.addInputStream(name, new ByteArrayInputStream(bytes)));
		return deployment.deploy();
	}

	@Override
	public List<DiagramVersion> versions(String process) {
		return this.files.createProcessDefinitionQuery()
			.processDefinitionKey(process)
			.orderByProcessDefinitionVersion()
			.desc()
			.listPage(0, 1000)
			.stream()
			.map(this::version)
			.toList();
	}

	private DiagramVersion version(ProcessDefinition definition) {
		Deployment deployment = this.files.createDeploymentQuery()
			.deploymentId(definition.getDeploymentId())
			.singleResult();
		return new DiagramVersion(definition.getId(), definition.getKey(), definition.getVersion(),
				(definition.getVersionTag() != null) ? definition.getVersionTag() : "",
				deployment.getDeploymentTime().toInstant(),
				this.running.createProcessInstanceQuery().processDefinitionId(definition.getId()).count());
	}

	@Override
	public byte[] source(DiagramVersion version) {
		try (InputStream source = this.files.getProcessModel(version.id())) {
			return source.readAllBytes();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	@Override
	public byte[] shipped(String name) {
		return this.shipped.get(name);
	}

	@Override
	public List<String> forms() {
		return this.shipped.all()
			.keySet()
			.stream()
			.filter((name) -> name.endsWith(".form"))
			.map((name) -> name.substring(name.indexOf('/') + 1, name.length() - ".form".length()))
			.toList();
	}

}
