package org.ziping.process.engine;

import java.beans.FeatureDescriptor;
import java.util.Collections;
import java.util.Iterator;
import java.util.Set;
import java.util.function.Function;

import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.engine.impl.el.JuelExpressionManager;
import org.camunda.bpm.engine.impl.el.VariableContextElResolver;
import org.camunda.bpm.impl.juel.jakarta.el.BeanELResolver;
import org.camunda.bpm.impl.juel.jakarta.el.CompositeELResolver;
import org.camunda.bpm.impl.juel.jakarta.el.ELContext;
import org.camunda.bpm.impl.juel.jakarta.el.ELResolver;
import org.camunda.bpm.impl.juel.jakarta.el.ValueExpression;
import org.ziping.core.Refusal;
import org.ziping.process.engine.reader.Expressions;
import org.ziping.process.steps.Vocabulary;

/**
 * The grammar of diagrams at the one point that diagrams, queries, tables and forms pass;
 * the nouns of the vocabulary and the five variables are all that resolves.
 */
class GuardedExpressions extends JuelExpressionManager {

	private final Expressions grammar;

	private final Set<String> nouns;

	private final Function<String, Object> beans;

	GuardedExpressions(Vocabulary vocabulary, Function<String, Object> beans) {
		this.grammar = new Expressions(vocabulary);
		this.nouns = vocabulary.nouns();
		this.beans = beans;
	}

	@Override
	public ValueExpression createValueExpression(String expression) {
		if (!this.grammar.permits(expression)) {
			throw Refusal.of("process.expression", expression);
		}
		return super.createValueExpression(expression);
	}

	@Override
	protected ELResolver createElResolver() {
		CompositeELResolver resolver = new CompositeELResolver();
		resolver.add(new KnownNames());
		resolver.add(new VariableContextElResolver());
		resolver.add(new BeanELResolver(true));
		return resolver;
	}

	/** Nouns first, so that no variable can take a noun's place. */
	private final class KnownNames extends ELResolver {

		@Override
		public Object getValue(ELContext context, Object base, Object property) {
			if (base != null || !(property instanceof String name)) {
				return null;
			}
			if (GuardedExpressions.this.nouns.contains(name)) {
				context.setPropertyResolved(true);
				return GuardedExpressions.this.beans.apply(name);
			}
			Object scope = context.getContext(VariableScope.class);
			if (Vocabulary.VARIABLES.contains(name) && scope instanceof VariableScope variables) {
				// An unset variable is null, and equals no literal: the gateway refuses.
				context.setPropertyResolved(true);
				return variables.getVariable(name);
			}
			return null;
		}

		@Override
		public Class<?> getType(ELContext context, Object base, Object property) {
			return (base == null) ? Object.class : null;
		}

		@Override
		public void setValue(ELContext context, Object base, Object property, Object value) {
			throw Refusal.of("process.expression", property);
		}

		@Override
		public boolean isReadOnly(ELContext context, Object base, Object property) {
			return true;
		}

		@Override
		public Iterator<FeatureDescriptor> getFeatureDescriptors(ELContext context, Object base) {
			return Collections.emptyIterator();
		}

		@Override
		public Class<?> getCommonPropertyType(ELContext context, Object base) {
			return Object.class;
		}

	}

}
