package org.ziping.process.engine.reader;

import java.nio.charset.StandardCharsets;
import java.util.List;

import org.ziping.process.DiagramFinding;
import org.ziping.process.steps.Noun;
import org.ziping.process.steps.Sentence;
import org.ziping.process.steps.Vocabulary;

/** A small vocabulary, and one right diagram for tests to spoil. */
public final class ReaderFixtures {

	/** Nouns as the steps offer them. */
	public static final Vocabulary VOCABULARY = Vocabulary.of(People.class, Dates.class, Dossier.class,
			Submission.class, Reminders.class);

	private static final String HEAD = """
			<?xml version="1.0" encoding="UTF-8"?>
			<bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL" \
			xmlns:camunda="http://camunda.org/schema/1.0/bpmn" \
			xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" id="file" targetNamespace="http://ziping.org">
			""";

	private ReaderFixtures() {
	}

	public static Reader reader() {
		return new Reader(VOCABULARY, ReaderLimits.usual());
	}

	public static List<DiagramFinding> read(String diagram) {
		return reader().read("a.bpmn", diagram.getBytes(StandardCharsets.UTF_8));
	}

	public static String diagram(String process) {
		return HEAD + process + "</bpmn:definitions>";
	}

	/** One step between start and end; {@code more} stands inside the task. */
	public static String oneStep(String attributes, String more) {
		return diagram("""
				<bpmn:process id="one" isExecutable="true" camunda:historyTimeToLive="P180D">
				<bpmn:startEvent id="start"/><bpmn:sequenceFlow id="f1" sourceRef="start" targetRef="task"/>
				<bpmn:userTask id="task" name="填报" camunda:assignee="#{people.writer(dossierId)}" \
				camunda:dueDate="#{dates.due(dossierId, 'contribute')}" camunda:formRef="contribute" \
				camunda:formRefBinding="latest" ATTRIBUTES>MORE</bpmn:userTask>
				<bpmn:sequenceFlow id="f2" sourceRef="task" targetRef="end"/><bpmn:endEvent id="end"/>
				</bpmn:process>""".replace("ATTRIBUTES", attributes).replace("MORE", more));
	}

	static String step(String id, String more) {
		return "<bpmn:userTask id=\"" + id + "\" name=\"" + id + "\" camunda:assignee=\"#{people.writer(dossierId)}\""
				+ " camunda:dueDate=\"#{dates.due(dossierId, '" + id + "')}\" camunda:formRef=\"" + id
				+ "\" camunda:formRefBinding=\"latest\">" + more + "</bpmn:userTask>";
	}

	static String flow(String from, String to) {
		return "<bpmn:sequenceFlow id=\"" + from + "-" + to + "\" sourceRef=\"" + from + "\" targetRef=\"" + to
				+ "\"/>";
	}

	static String flow(String from, String to, String condition) {
		return "<bpmn:sequenceFlow id=\"" + from + "-" + to + "\" sourceRef=\"" + from + "\" targetRef=\"" + to
				+ "\"><bpmn:conditionExpression xsi:type=\"bpmn:tFormalExpression\">" + condition
				+ "</bpmn:conditionExpression></bpmn:sequenceFlow>";
	}

	/** The required way with a returning gateway, small. */
	static String requiredWay() {
		StringBuilder process = new StringBuilder("""
				<bpmn:process id="self_evaluation" isExecutable="true" camunda:historyTimeToLive="P180D">
				<bpmn:startEvent id="start"/><bpmn:endEvent id="closed"/>
				""");
		String loop = "<bpmn:multiInstanceLoopCharacteristics camunda:collection=\"#{people.areasToReview(dossierId)}\""
				+ " camunda:elementVariable=\"area\" camunda:asyncAfter=\"true\" camunda:exclusive=\"true\"/>";
		for (String step : List.of("draft_report", "group_review", "bind_volume", "group_confirm", "deputy_approval",
				"leader_approval", "seal", "submit_to_finance", "finance_acceptance")) {
			process.append(step(step, step.equals("group_review") ? loop : ""));
		}
		process.append("<bpmn:serviceTask id=\"conclude_review\" camunda:asyncBefore=\"true\" "
				+ "camunda:resultVariable=\"verdict\" camunda:expression=\"#{dossier.concludeReview(dossierId)}\"/>");
		for (String gateway : List.of("passed", "agreed", "where_to", "accepted")) {
			process.append("<bpmn:exclusiveGateway id=\"" + gateway + "\"/>");
		}
		process.append(flow("start", "draft_report") + flow("draft_report", "group_review"));
		process.append(flow("group_review", "conclude_review") + flow("conclude_review", "passed"));
		process.append(flow("passed", "bind_volume", "#{verdict == 'PASS'}"));
		process.append(flow("passed", "draft_report", "#{verdict == 'RETURN'}"));
		process.append(flow("bind_volume", "group_confirm") + flow("group_confirm", "deputy_approval"));
		process.append(flow("deputy_approval", "leader_approval") + flow("leader_approval", "agreed"));
		process.append(flow("agreed", "seal", "#{verdict == 'PASS'}"));
		process.append(flow("agreed", "where_to", "#{verdict == 'RETURN'}"));
		process.append(flow("seal", "submit_to_finance") + flow("submit_to_finance", "finance_acceptance"));
		process.append(flow("finance_acceptance", "accepted") + flow("accepted", "closed", "#{verdict == 'PASS'}"));
		process.append(flow("accepted", "where_to", "#{verdict == 'RETURN'}"));
		process.append(flow("where_to", "draft_report", "#{returnTo == 'draft_report'}"));
		process.append(flow("where_to", "bind_volume", "#{returnTo == 'bind_volume'}"));
		process.append(flow("where_to", "seal", "#{returnTo == 'seal'}"));
		return diagram(process + "</bpmn:process>");
	}

	@Noun("people")
	public static class People {

		@Sentence(label = "process.sentence.people.writer")
		public String writer(String dossierId) {
			return "clerk";
		}

		@Sentence(label = "process.sentence.people.areasToReview")
		public List<String> areasToReview(String dossierId) {
			return List.of("a", "b");
		}

		@Sentence(label = "process.sentence.people.reviewers")
		public String reviewers(String dossierId, String area) {
			return "clerk";
		}

	}

	@Noun("dates")
	public static class Dates {

		@Sentence(label = "process.sentence.dates.due")
		public String due(String dossierId, String step) {
			return "2026-03-20T00:00:00";
		}

		@Sentence(label = "process.sentence.dates.nextReminder")
		public String nextReminder(String dossierId) {
			return "R/2099-01-01T09:00:00/P1D";
		}

	}

	@Noun("dossier")
	public static class Dossier {

		@Sentence(label = "process.sentence.dossier.concludeReview")
		public String concludeReview(String dossierId) {
			return "PASS";
		}

		public String secret(String dossierId) {
			return System.setProperty("ziping.canary", "sung");
		}

	}

	@Noun("submission")
	public static class Submission {

		@Sentence(label = "process.sentence.submission.route")
		public String route(String dossierId) {
			return "OFF_SYSTEM";
		}

	}

	@Noun("reminders")
	public static class Reminders {

		@Sentence(label = "process.sentence.reminders.run")
		public void run(String dossierId) {
		}

	}

}
