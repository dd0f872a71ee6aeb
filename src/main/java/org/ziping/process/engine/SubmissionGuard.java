package org.ziping.process.engine;

import java.util.Set;

import org.camunda.bpm.engine.impl.cmd.AddGroupIdentityLinkCmd;
import org.camunda.bpm.engine.impl.cmd.AddUserIdentityLinkCmd;
import org.camunda.bpm.engine.impl.cmd.AssignTaskCmd;
import org.camunda.bpm.engine.impl.cmd.ClaimTaskCmd;
import org.camunda.bpm.engine.impl.cmd.CompleteTaskCmd;
import org.camunda.bpm.engine.impl.cmd.DelegateTaskCmd;
import org.camunda.bpm.engine.impl.cmd.DeleteGroupIdentityLinkCmd;
import org.camunda.bpm.engine.impl.cmd.DeleteTaskCmd;
import org.camunda.bpm.engine.impl.cmd.DeleteUserIdentityLinkCmd;
import org.camunda.bpm.engine.impl.cmd.HandleTaskBpmnErrorCmd;
import org.camunda.bpm.engine.impl.cmd.HandleTaskEscalationCmd;
import org.camunda.bpm.engine.impl.cmd.PatchExecutionVariablesCmd;
import org.camunda.bpm.engine.impl.cmd.PatchTaskVariablesCmd;
import org.camunda.bpm.engine.impl.cmd.RemoveExecutionVariablesCmd;
import org.camunda.bpm.engine.impl.cmd.RemoveTaskVariablesCmd;
import org.camunda.bpm.engine.impl.cmd.ResolveTaskCmd;
import org.camunda.bpm.engine.impl.cmd.SaveTaskCmd;
import org.camunda.bpm.engine.impl.cmd.SetExecutionVariablesCmd;
import org.camunda.bpm.engine.impl.cmd.SetTaskDueDateCmd;
import org.camunda.bpm.engine.impl.cmd.SetTaskOwnerCmd;
import org.camunda.bpm.engine.impl.cmd.SetTaskVariablesCmd;
import org.camunda.bpm.engine.impl.cmd.SubmitTaskFormCmd;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;

import org.ziping.core.Refusal;

/**
 * Refuses the engine's own ways round the gate: completing, delegating, resolving and
 * writing variables without an act that {@code Tasks} bound to the thread.
 */
class SubmissionGuard extends CommandInterceptor {

	private static final Set<Class<?>> COMPLETING = Set.of(CompleteTaskCmd.class, SubmitTaskFormCmd.class,
			ResolveTaskCmd.class, SetTaskVariablesCmd.class, PatchTaskVariablesCmd.class, RemoveTaskVariablesCmd.class,
			SetExecutionVariablesCmd.class, PatchExecutionVariablesCmd.class, RemoveExecutionVariablesCmd.class,
			HandleTaskBpmnErrorCmd.class, HandleTaskEscalationCmd.class);

	private static final Set<Class<?>> TAKING = Set.of(ClaimTaskCmd.class, AssignTaskCmd.class, DelegateTaskCmd.class,
			SetTaskOwnerCmd.class, SaveTaskCmd.class, DeleteTaskCmd.class, AddUserIdentityLinkCmd.class,
			AddGroupIdentityLinkCmd.class, DeleteUserIdentityLinkCmd.class, DeleteGroupIdentityLinkCmd.class,
			SetTaskDueDateCmd.class);

	@Override
	public <T> T execute(Command<T> command) {
		Class<?> type = command.getClass();
		if (COMPLETING.contains(type) && !CurrentAct.isCompleting()) {
			throw Refusal.of("process.no-submission");
		}
		if (TAKING.contains(type) && !CurrentAct.isBound()) {
			throw Refusal.of("process.no-submission");
		}
		return this.next.execute(command);
	}

}
