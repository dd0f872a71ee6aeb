package org.ziping.process.engine.reader;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.w3c.dom.Element;

/** The rows of the decision tables in a file; a row is known by what it asks. */
final class Rows {

	private final Tree tree;

	Rows(Tree tree) {
		this.tree = tree;
	}

	Described described() {
		Described described = new Described();
		for (Element table : this.tree.named("decisionTable")) {
			List<String> columns = Tree.children(table, "output")
				.stream()
				.map((output) -> output.getAttribute("label").isBlank() ? output.getAttribute("name")
						: output.getAttribute("label"))
				.toList();
			for (Element row : Tree.children(table, "rule")) {
				described.add(row(Tree.place(table), row, columns));
			}
		}
		return described;
	}

	private static Described.Thing row(String table, Element row, List<String> columns) {
		String asked = Tree.children(row, "inputEntry").stream().map(Rows::cell).toList().toString();
		String name = Tree.children(row, "description")
			.stream()
			.map((said) -> Tree.ownText(said).strip())
			.filter((said) -> !said.isEmpty())
			.findFirst()
			.orElse(asked);
		List<Element> cells = Tree.children(row, "outputEntry");
		Map<String, Described.Value> properties = new LinkedHashMap<>();
		for (int i = 0; i < cells.size(); i++) {
			properties.put("column." + ((i < columns.size()) ? columns.get(i) : i),
					Described.Value.of(cell(cells.get(i))));
		}
		return new Described.Thing(table + asked, "row", name, properties);
	}

	private static String cell(Element entry) {
		return Tree.children(entry, "text").stream().map((text) -> Tree.ownText(text).strip()).findFirst().orElse("");
	}

}
