package org.ziping.process.engine.paths;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.pvm.process.TransitionImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;

/** Which elements of the diagrams were walked, and which there are. */
final class WalkedFlows extends AbstractProcessEnginePlugin {

	final Set<String> drawn = new HashSet<>();

	final Set<String> walked = new HashSet<>();

	@Override
	public void preInit(ProcessEngineConfigurationImpl engine) {
		engine.setCustomPostBPMNParseListeners(new ArrayList<>(List.of(new Ears())));
	}

	private void node(ActivityImpl activity) {
		this.drawn.add(activity.getId());
		activity.addListener(ExecutionListener.EVENTNAME_START,
				(ExecutionListener) (execution) -> this.walked.add(activity.getId()));
	}

	/** Hears every node and every flow. */
	private final class Ears extends AbstractBpmnParseListener {

		@Override
		public void parseSequenceFlow(Element element, ScopeImpl scope, TransitionImpl transition) {
			WalkedFlows.this.drawn.add(transition.getId());
			transition.addListener(ExecutionListener.EVENTNAME_TAKE,
					(ExecutionListener) (execution) -> WalkedFlows.this.walked.add(transition.getId()));
		}

		@Override
		public void parseStartEvent(Element element, ScopeImpl scope, ActivityImpl activity) {
			node(activity);
		}

		@Override
		public void parseEndEvent(Element element, ScopeImpl scope, ActivityImpl activity) {
			node(activity);
		}

		@Override
		public void parseExclusiveGateway(Element element, ScopeImpl scope, ActivityImpl activity) {
			node(activity);
		}

		@Override
		public void parseServiceTask(Element element, ScopeImpl scope, ActivityImpl activity) {
			node(activity);
		}

		@Override
		public void parseUserTask(Element element, ScopeImpl scope, ActivityImpl activity) {
			node(activity);
		}

		@Override
		public void parseSubProcess(Element element, ScopeImpl scope, ActivityImpl activity) {
			node(activity);
		}

	}

}
