package org.ziping.process.engine;

import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.task.TaskDefinition;
import org.camunda.bpm.engine.impl.util.xml.Element;

/** Puts the gate, and the house's ears, on every human step of every diagram. */
class GateParseListener extends AbstractBpmnParseListener {

	private final TaskListener gate;

	private final TaskListener turns;

	GateParseListener(TaskListener gate, TaskListener turns) {
		this.gate = gate;
		this.turns = turns;
	}

	@Override
	public void parseUserTask(Element element, ScopeImpl scope, ActivityImpl activity) {
		TaskDefinition task = ((UserTaskActivityBehavior) activity.getActivityBehavior()).getTaskDefinition();
		task.addBuiltInTaskListener(TaskListener.EVENTNAME_CREATE, this.turns);
		task.addBuiltInTaskListener(TaskListener.EVENTNAME_ASSIGNMENT, this.turns);
		task.addBuiltInTaskListener(TaskListener.EVENTNAME_UPDATE, this.turns);
		task.addBuiltInTaskListener(TaskListener.EVENTNAME_COMPLETE, this.gate);
		task.addBuiltInTaskListener(TaskListener.EVENTNAME_COMPLETE, this.turns);
		task.addBuiltInTaskListener(TaskListener.EVENTNAME_DELETE, this.turns);
	}

	/**
	 * Each round of a loop has a verdict of its own; neighbours never read each other's.
	 */
	@Override
	public void parseSubProcess(Element element, ScopeImpl scope, ActivityImpl activity) {
		if (element.element("multiInstanceLoopCharacteristics") != null) {
			activity.addBuiltInListener(ExecutionListener.EVENTNAME_START,
					(ExecutionListener) (execution) -> execution.setVariableLocal("verdict", null));
		}
	}

}
