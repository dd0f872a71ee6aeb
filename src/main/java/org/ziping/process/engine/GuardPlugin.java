package org.ziping.process.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.persistence.deploy.Deployer;
import org.ziping.process.engine.reader.Reader;
import org.ziping.process.steps.Vocabulary;

/**
 * Puts the guards into the engine before it is built: the grammar of expressions, no
 * script, no class, no file that was not read, no door left open by default.
 */
public class GuardPlugin extends AbstractProcessEnginePlugin {

	/** Larger pages are asked for by nobody who reads them. */
	static final int LONGEST_LIST = 2000;

	private final Reader reader;

	private final Vocabulary vocabulary;

	private final Function<String, Object> nouns;

	/**
	 * @param nouns finds the bean behind a noun, as late as an expression asks for it
	 */
	public GuardPlugin(Reader reader, Vocabulary vocabulary, Function<String, Object> nouns) {
		this.reader = reader;
		this.vocabulary = vocabulary;
		this.nouns = nouns;
	}

	@Override
	public void preInit(ProcessEngineConfigurationImpl engine) {
		engine.setExpressionManager(new GuardedExpressions(this.vocabulary, this.nouns));
		engine.setBeans(Map.of());
		engine.setScriptEngineResolver(new NoScripts());
		engine.setEnableFetchScriptEngineFromProcessApplication(false);
		engine.setEnableScriptEngineLoadExternalResources(false);
		engine.setArtifactFactory(new NoClasses());
		engine.setBpmnParseFactory(new NothingSlipsBy());
		engine.setCustomPreDeployers(first(new OnlyReadFiles(this.reader), engine.getCustomPreDeployers()));
		engine.setEnableExpressionsInAdhocQueries(false);
		engine.setEnableExpressionsInStoredQueries(false);
		engine.setEnableXxeProcessing(false);
		engine.setCmmnEnabled(false);
		engine.setStandaloneTasksEnabled(false);
		engine.setJavaSerializationFormatEnabled(false);
		engine.setDeserializationTypeValidationEnabled(true);
		engine.setQueryMaxResultsLimit(LONGEST_LIST);
		engine.setEnforceHistoryTimeToLive(true);
	}

	private static List<Deployer> first(Deployer guard, List<Deployer> others) {
		List<Deployer> all = new ArrayList<>(List.of(guard));
		if (others != null) {
			all.addAll(others);
		}
		return all;
	}

}
