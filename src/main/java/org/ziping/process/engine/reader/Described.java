package org.ziping.process.engine.reader;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.ziping.process.DiagramChange;
import org.ziping.process.DiagramChange.Kind;

/** A file as things with properties, so that two of its kind can be compared. */
final class Described {

	/** One shape, row or field. */
	record Thing(String id, String type, String name, Map<String, Value> properties) {

	}

	/** What stands in the file, and how people are told of it. */
	record Value(String raw, String shown) {

		static final Value NOTHING = new Value("", "");

		static Value of(String words) {
			return new Value(words, words);
		}

	}

	private final Map<String, Thing> things = new LinkedHashMap<>();

	void add(Thing thing) {
		this.things.putIfAbsent(thing.id(), thing);
	}

	List<DiagramChange> changes(Described now) {
		List<DiagramChange> changes = new ArrayList<>();
		now.things.forEach((id, thing) -> {
			Thing was = this.things.get(id);
			if (was == null) {
				changes.add(change(Kind.ADDED, thing));
			}
			else {
				properties(was, thing, changes);
			}
		});
		this.things.forEach((id, thing) -> {
			if (!now.things.containsKey(id)) {
				changes.add(change(Kind.REMOVED, thing));
			}
		});
		return changes;
	}

	private static DiagramChange change(Kind kind, Thing thing) {
		return new DiagramChange(kind, thing.id(), thing.type(), thing.name(), "", "", "");
	}

	private static void properties(Thing was, Thing now, List<DiagramChange> changes) {
		Set<String> names = new LinkedHashSet<>(was.properties().keySet());
		names.addAll(now.properties().keySet());
		for (String name : names) {
			Value before = was.properties().getOrDefault(name, Value.NOTHING);
			Value after = now.properties().getOrDefault(name, Value.NOTHING);
			if (!before.raw().equals(after.raw())) {
				changes.add(new DiagramChange(Kind.CHANGED, now.id(), now.type(), was.name(), name, before.shown(),
						after.shown()));
			}
		}
	}

}
