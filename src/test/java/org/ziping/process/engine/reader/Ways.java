package org.ziping.process.engine.reader;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import org.xml.sax.SAXException;

/** What the explorer says of a diagram, for tests outside of this package. */
public final class Ways {

	private Ways() {
	}

	/** The kinds of trouble it sees; nothing at all where it could not see everything. */
	public static Optional<Set<String>> troubles(String diagram) {
		try {
			Tree tree = new Tree(SecureXml.parse(diagram.getBytes(StandardCharsets.UTF_8), ReaderLimits.usual()));
			Explorer explorer = new Explorer(new Net(tree.named("process").get(0)), Policies.load());
			Set<String> kinds = new TreeSet<>();
			explorer.explore().forEach((found) -> kinds.add(found.trouble().name()));
			return explorer.isComplete() ? Optional.of(kinds) : Optional.empty();
		}
		catch (SAXException | IOException ex) {
			throw new IllegalArgumentException(ex);
		}
	}

}
