package org.ziping.process.engine;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.camunda.bpm.dmn.engine.DmnDecisionRuleResult;
import org.camunda.bpm.engine.DecisionService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.DecisionDefinition;
import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.camunda.bpm.model.dmn.instance.InputEntry;
import org.camunda.bpm.model.dmn.instance.Rule;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

import org.ziping.calendar.StepTime;
import org.ziping.calendar.spi.Timetable;
import org.ziping.indicator.spi.GradeBands;
import org.ziping.organisation.Role;
import org.ziping.process.steps.Escalation;

/**
 * What the tables in force say: how long a step takes, which grade, who hears of delay.
 */
@Component
class DecisionTables implements Timetable, GradeBands, Escalation {

	private final ObjectProvider<DecisionService> decisions;

	private final ObjectProvider<RepositoryService> files;

	DecisionTables(ObjectProvider<DecisionService> decisions, ObjectProvider<RepositoryService> files) {
		this.decisions = decisions;
		this.files = files;
	}

	/** The rows of the table in their order, each evaluated by its own name. */
	@Override
	public List<StepTime> steps() {
		return rows("timetable").stream().map(this::time).toList();
	}

	@Override
	public String grade(BigDecimal score) {
		return decide("grade", Map.of("score", score.doubleValue())).<String>getEntry("grade");
	}

	@Override
	public Role to(String step, int daysLate) {
		return Role.valueOf(decide("escalation", Map.of("step", step, "daysLate", daysLate)).<String>getEntry("to"));
	}

	private StepTime time(String step) {
		DmnDecisionRuleResult row = decide("timetable", Map.of("step", step));
		return new StepTime(step, number(row, "days"), row.<Boolean>getEntry("workingDays"), number(row, "minimum"),
				number(row, "remindBefore"));
	}

	private static int number(DmnDecisionRuleResult row, String column) {
		return row.<Number>getEntry(column).intValue();
	}

	private DmnDecisionRuleResult decide(String table, Map<String, Object> values) {
		DmnDecisionRuleResult row = this.decisions.getObject()
			.evaluateDecisionTableByKey(table, values)
			.getFirstResult();
		if (row == null) {
			throw new IllegalStateException("the table " + table + " has no row for " + values);
		}
		return row;
	}

	private List<String> rows(String table) {
		DecisionDefinition latest = this.files.getObject()
			.createDecisionDefinitionQuery()
			.decisionDefinitionKey(table)
			.latestVersion()
			.singleResult();
		DmnModelInstance model = this.files.getObject().getDmnModelInstance(latest.getId());
		return model.getModelElementsByType(Rule.class)
			.stream()
			.map(DecisionTables::firstCell)
			.flatMap(Optional::stream)
			.toList();
	}

	private static Optional<String> firstCell(Rule rule) {
		InputEntry cell = rule.getInputEntries().iterator().next();
		String text = cell.getTextContent().trim();
		return text.startsWith("\"") ? Optional.of(text.substring(1, text.length() - 1)) : Optional.empty();
	}

}
