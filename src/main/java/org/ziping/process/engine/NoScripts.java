package org.ziping.process.engine;

import javax.script.ScriptEngine;
import javax.script.ScriptEngineFactory;
import javax.script.ScriptEngineManager;

import org.camunda.bpm.engine.impl.scripting.engine.ScriptEngineResolver;
import org.ziping.core.Refusal;

/** There is no script language here, not even the built-in one. */
class NoScripts implements ScriptEngineResolver {

	@Override
	public void addScriptEngineFactory(ScriptEngineFactory factory) {
		throw Refusal.of("process.script", factory.getEngineName());
	}

	@Override
	public ScriptEngineManager getScriptEngineManager() {
		throw Refusal.of("process.script", "");
	}

	@Override
	public ScriptEngine getScriptEngine(String language, boolean resolveFromCache) {
		throw Refusal.of("process.script", language);
	}

}
