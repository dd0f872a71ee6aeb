package org.ziping.process.engine.reader;

import java.io.IOException;
import java.util.List;
import java.util.function.BiFunction;

import com.fasterxml.jackson.databind.ObjectMapper;
import org.xml.sax.SAXException;

import org.ziping.process.DiagramChange;
import org.ziping.process.steps.Vocabulary;

/**
 * What one file says differently from another: shapes and their properties, rows of
 * tables, fields of forms; where something is drawn does not count.
 */
public final class Differences {

	private final ReaderLimits limits;

	private final Vocabulary vocabulary;

	public Differences(Vocabulary vocabulary, ReaderLimits limits) {
		this.vocabulary = vocabulary;
		this.limits = limits;
	}

	/** Nothing where one of the files cannot be read; the reader says why. */
	public List<DiagramChange> between(String name, byte[] before, byte[] now) {
		try {
			if (name.endsWith(".form")) {
				ObjectMapper json = new ObjectMapper();
				return new FormFields(json.readTree(before)).changes(new FormFields(json.readTree(now)));
			}
			Tree old = new Tree(SecureXml.parse(before, this.limits));
			Tree fresh = new Tree(SecureXml.parse(now, this.limits));
			BiFunction<Tree, Boolean, Described> described = (tree, diagram) -> diagram
					? new Shapes(tree, this.vocabulary).described() : new Rows(tree).described();
			boolean diagram = name.endsWith(".bpmn");
			return described.apply(old, diagram).changes(described.apply(fresh, diagram));
		}
		catch (SAXException | IOException ex) {
			return List.of();
		}
	}

}
