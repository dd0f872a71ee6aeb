package org.ziping.process.steps;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Parameter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.util.ClassUtils;

/**
 * Every sentence that a diagram may hold: the pick list of the studio and the fence of
 * the reader.
 */
public final class Vocabulary {

	/** The only variables a diagram may name. */
	public static final Set<String> VARIABLES = Set.of("dossierId", "section", "area", "verdict", "returnTo",
			"consultation", "seat");

	private final List<Verb> verbs;

	private Vocabulary(List<Verb> verbs) {
		this.verbs = List.copyOf(verbs);
	}

	/** What the nouns of this package can say; needs no running application. */
	public static Vocabulary published() {
		ClassPathScanningCandidateComponentProvider scan = new ClassPathScanningCandidateComponentProvider(false);
		scan.addIncludeFilter(new AnnotationTypeFilter(Noun.class));
		ClassLoader loader = Vocabulary.class.getClassLoader();
		return of(scan.findCandidateComponents(Vocabulary.class.getPackageName())
			.stream()
			.map((found) -> ClassUtils.resolveClassName(found.getBeanClassName(), loader))
			.collect(Collectors.toSet()));
	}

	public static Vocabulary of(Class<?>... nouns) {
		return of(Arrays.asList(nouns));
	}

	public static Vocabulary of(Collection<? extends Class<?>> nouns) {
		List<Verb> verbs = new ArrayList<>();
		for (Class<?> type : nouns) {
			String noun = type.getAnnotation(Noun.class).value();
			if (VARIABLES.contains(noun)) {
				throw new IllegalArgumentException("the noun " + noun + " would be hidden by a variable of that name");
			}
			if (!Modifier.isPublic(type.getModifiers())) {
				throw new IllegalArgumentException("the engine reaches public classes only: " + type);
			}
			for (Method method : type.getMethods()) {
				Sentence sentence = method.getAnnotation(Sentence.class);
				if (sentence != null) {
					verbs.add(verb(noun, method, sentence));
				}
			}
		}
		verbs.sort(Comparator.comparing(Verb::noun).thenComparing(Verb::name));
		return new Vocabulary(verbs);
	}

	private static Verb verb(String noun, Method method, Sentence sentence) {
		List<String> parameters = Arrays.stream(method.getParameters()).map(Parameter::getName).toList();
		boolean words = Arrays.stream(method.getParameterTypes()).allMatch(String.class::equals);
		if (parameters.isEmpty() || !words || Modifier.isStatic(method.getModifiers())) {
			throw new IllegalArgumentException("a sentence starts with the dossier and takes words: " + method);
		}
		return new Verb(noun, method.getName(), parameters, sentence.label(), sentence.label() + ".when");
	}

	public boolean allows(String noun, String verb, int arguments) {
		return this.verbs.stream()
			.anyMatch((known) -> known.noun.equals(noun) && known.name.equals(verb)
					&& known.parameters.size() == arguments);
	}

	public List<Verb> verbs() {
		return this.verbs;
	}

	public Set<String> nouns() {
		return this.verbs.stream().map(Verb::noun).collect(Collectors.toCollection(TreeSet::new));
	}

	/** One sentence with its words for the pick list. */
	public record Verb(String noun, String name, List<String> parameters, String label, String when) {

		/** The sentence as it stands in a diagram, parameters by name. */
		public String sentence() {
			return "#{" + this.noun + "." + this.name + "(" + String.join(", ", this.parameters) + ")}";
		}

	}

}
