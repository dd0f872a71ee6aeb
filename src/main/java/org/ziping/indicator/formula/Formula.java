package org.ziping.indicator.formula;

import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import com.ezylang.evalex.EvaluationException;
import com.ezylang.evalex.Expression;
import com.ezylang.evalex.config.ExpressionConfiguration;
import com.ezylang.evalex.parser.ParseException;
import org.ziping.core.Refusal;

/**
 * A formula as people write it, {@code (决算支出 - 动用上年结转) / 决算收入}, reckoned on exact
 * decimals and able to say how.
 */
public final class Formula {

	private static final ExpressionConfiguration EXACT = ExpressionConfiguration.builder()
		.mathContext(new MathContext(34, RoundingMode.HALF_UP))
		.arraysAllowed(false)
		.structuresAllowed(false)
		.implicitMultiplicationAllowed(false)
		.build();

	private final String text;

	private final List<Reference> references;

	private final Expression expression;

	private Formula(String text, List<Reference> references, Expression expression) {
		this.text = text;
		this.references = references;
		this.expression = expression;
	}

	/** Refuses what cannot be read, names what is unknown. */
	public static Formula parse(String text, Words words) {
		FormulaReader reader = new FormulaReader(text, words);
		reader.read();
		Expression expression = new Expression(reader.safe(), EXACT);
		try {
			expression.validate();
		}
		catch (ParseException ex) {
			throw Refusal.of("indicator.formula-unreadable", text);
		}
		return new Formula(text, reader.references(), expression);
	}

	public String text() {
		return this.text;
	}

	public List<Reference> references() {
		return this.references;
	}

	/** Reckons, or refuses with the names of all values that are missing. */
	public Outcome evaluate(Function<Reference, Optional<Operand>> values, boolean percent) {
		Map<Reference, Operand> operands = new LinkedHashMap<>();
		List<String> missing = new ArrayList<>();
		for (Reference reference : this.references) {
			values.apply(reference)
				.ifPresentOrElse((operand) -> operands.put(reference, operand), () -> missing.add(reference.name()));
		}
		if (!missing.isEmpty()) {
			throw Refusal.of("indicator.formula-missing", String.join("、", new LinkedHashSet<>(missing)), this.text);
		}
		return trace(operands, percent);
	}

	private Outcome trace(Map<Reference, Operand> operands, boolean percent) {
		try {
			Expression bound = this.expression.copy();
			for (int i = 0; i < this.references.size(); i++) {
				bound.with("v" + i, operands.get(this.references.get(i)).number());
			}
			return new Trace(this.text, this.references, operands, bound).walk(percent);
		}
		catch (ParseException | EvaluationException ex) {
			throw Refusal.of("indicator.formula-unreadable", this.text);
		}
	}

}
