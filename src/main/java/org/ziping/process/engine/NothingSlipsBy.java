package org.ziping.process.engine;

import java.util.Set;
import java.util.regex.Pattern;

import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParse;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParser;
import org.camunda.bpm.engine.impl.cfg.BpmnParseFactory;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.ziping.core.Refusal;

/**
 * Looks at the engine's own tree once more before it builds anything from it: what names
 * a class, a script or a listener stops here even if the reader were fooled.
 */
class NothingSlipsBy implements BpmnParseFactory {

	private static final Set<String> ELEMENTS = Set.of("scriptTask", "script", "executionListener", "taskListener",
			"connector", "inputOutput", "formData", "field", "properties", "businessRuleTask", "sendTask",
			"callActivity", "completionCondition", "loopCardinality", "boundaryEvent", "errorEventDefinition",
			"timeDate", "conditionalEventDefinition", "import", "constraint", "failedJobRetryTimeCycle");

	private static final Pattern ATTRIBUTES = Pattern.compile("(?:.*[:}])?(?:class|delegateExpression|type|topic|"
			+ "formHandlerClass|formKey|resource|language|scriptFormat|variableMappingClass|"
			+ "variableMappingDelegateExpression|jobPriority|taskPriority|decisionRef|caseRef)");

	private static final String XSI = "http://www.w3.org/2001/XMLSchema-instance";

	@Override
	public BpmnParse createBpmnParse(BpmnParser parser) {
		return new BpmnParse(parser) {

			@Override
			protected void parseRootElement() {
				check(this.rootElement);
				super.parseRootElement();
			}

		};
	}

	private static void check(Element element) {
		if (ELEMENTS.contains(element.getTagName())) {
			throw Refusal.of("process.slipped", element.getTagName());
		}
		for (String attribute : element.attributes()) {
			if (!attribute.startsWith(XSI) && ATTRIBUTES.matcher(attribute).matches()) {
				throw Refusal.of("process.slipped", attribute);
			}
		}
		element.elements().forEach(NothingSlipsBy::check);
	}

}
