package org.ziping.indicator.formula;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import com.ezylang.evalex.EvaluationException;
import com.ezylang.evalex.Expression;
import com.ezylang.evalex.parser.ASTNode;
import com.ezylang.evalex.parser.ParseException;
import com.ezylang.evalex.parser.Token.TokenType;
import org.ziping.core.Refusal;

/**
 * Walks a formula from its leaves to its root and writes down each step the way a person
 * would check it.
 */
final class Trace {

	private static final int SHOWN_DECIMALS = 6;

	private final String text;

	private final List<Reference> references;

	private final Map<Reference, Operand> operands;

	private final Expression bound;

	private final List<String> steps = new ArrayList<>();

	Trace(String text, List<Reference> references, Map<Reference, Operand> operands, Expression bound) {
		this.text = text;
		this.references = references;
		this.operands = operands;
		this.bound = bound;
	}

	Outcome walk(boolean percent) throws ParseException, EvaluationException {
		ASTNode root = this.bound.getAbstractSyntaxTree();
		String last = words(root);
		BigDecimal number = number(root);
		this.steps.add(last + " = " + (percent ? percent(number) : plain(number)));
		return new Outcome(number, List.copyOf(this.steps), this.operands);
	}

	/** One line for this node; inner results have become steps of their own before it. */
	private String words(ASTNode node) throws EvaluationException {
		return switch (node.getToken().getType()) {
			case VARIABLE_OR_CONSTANT -> leaf(node.getToken().getValue());
			case NUMBER_LITERAL -> plain(number(node));
			case PREFIX_OPERATOR -> node.getToken().getValue() + part(node.getParameters().get(0));
			case FUNCTION -> function(node);
			default -> operation(node);
		};
	}

	private String operation(ASTNode node) throws EvaluationException {
		String sign = node.getToken().getValue();
		ASTNode left = node.getParameters().get(0);
		ASTNode right = node.getParameters().get(1);
		String first = isSum(node) && isSum(left) ? words(left) : part(left);
		String second = part(right);
		if ("/".equals(sign) && number(right).signum() == 0) {
			throw Refusal.of("indicator.formula-zero", second, this.text);
		}
		return first + " " + sign + " " + second;
	}

	private String function(ASTNode node) throws EvaluationException {
		List<String> parts = new ArrayList<>();
		for (ASTNode parameter : node.getParameters()) {
			parts.add(part(parameter));
		}
		return node.getToken().getValue() + parts.stream().collect(Collectors.joining(", ", "(", ")"));
	}

	private String part(ASTNode node) throws EvaluationException {
		String words = words(node);
		TokenType type = node.getToken().getType();
		if (type == TokenType.VARIABLE_OR_CONSTANT || type == TokenType.NUMBER_LITERAL) {
			return words;
		}
		String shown = plain(number(node));
		this.steps.add(words + " = " + shown);
		return shown;
	}

	private String leaf(String variable) {
		Reference reference = this.references.get(Integer.parseInt(variable.substring(1)));
		return reference.name() + "[" + this.operands.get(reference).shown() + "]";
	}

	private BigDecimal number(ASTNode node) throws EvaluationException {
		return this.bound.evaluateSubtree(node).getNumberValue();
	}

	private static boolean isSum(ASTNode node) {
		return node.getToken().getType() == TokenType.INFIX_OPERATOR && "+-".contains(node.getToken().getValue());
	}

	private static String percent(BigDecimal number) {
		return number.movePointRight(2).setScale(2, RoundingMode.HALF_UP).toPlainString() + "%";
	}

	private static String plain(BigDecimal number) {
		BigDecimal shown = number.setScale(Math.min(Math.max(number.scale(), 0), SHOWN_DECIMALS), RoundingMode.HALF_UP);
		return (shown.scale() == SHOWN_DECIMALS) ? shown.stripTrailingZeros().toPlainString() : shown.toPlainString();
	}

}
