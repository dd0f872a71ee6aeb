package org.ziping.indicator.formula;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/** A formula's number with every step that led to it. */
public record Outcome(BigDecimal number, List<String> steps, Map<Reference, Operand> operands) {
}
