package org.ziping.process.engine;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;

import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.history.HistoricProcessInstance;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

import org.ziping.dossier.Dossiers;
import org.ziping.submission.archive.ArchiveBegun;
import org.ziping.submission.archive.DiagramSource;

/**
 * Brings the papers of a closed evaluation on their way, with the drawing it followed.
 */
@Component
class ArchiveStarts implements DiagramSource {

	private final ObjectProvider<RuntimeService> runtime;

	private final ObjectProvider<HistoryService> history;

	private final ObjectProvider<RepositoryService> diagrams;

	private final Dossiers dossiers;

	ArchiveStarts(ObjectProvider<RuntimeService> runtime, ObjectProvider<HistoryService> history,
			ObjectProvider<RepositoryService> diagrams, Dossiers dossiers) {
		this.runtime = runtime;
		this.history = history;
		this.diagrams = diagrams;
		this.dossiers = dossiers;
	}

	@EventListener
	void start(ArchiveBegun begun) {
		this.runtime.getObject()
			.startProcessInstanceByKey("archive_transfer", this.dossiers.get(begun.dossierId()).businessKey(),
					Map.of("dossierId", begun.dossierId()));
	}

	@Override
	public Optional<byte[]> of(String dossier) {
		HistoricProcessInstance walked = this.history.getObject()
			.createHistoricProcessInstanceQuery()
			.processInstanceBusinessKey(this.dossiers.get(dossier).businessKey())
			.processDefinitionKey("self_evaluation")
			.singleResult();
		return Optional.ofNullable(walked).map((instance) -> drawing(instance.getProcessDefinitionId()));
	}

	private byte[] drawing(String definition) {
		try (InputStream in = this.diagrams.getObject().getProcessModel(definition)) {
			return in.readAllBytes();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
