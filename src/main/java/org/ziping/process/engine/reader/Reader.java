package org.ziping.process.engine.reader;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

import org.w3c.dom.Document;
import org.xml.sax.SAXException;
import org.ziping.process.DiagramFinding;
import org.ziping.process.steps.Vocabulary;

/**
 * Reads a diagram, table or form before the engine sees it and says what may not be
 * there. Nothing it has not passed is deployed, whoever calls.
 */
public final class Reader {

	private static final Pattern NAME = Pattern.compile("[\\p{L}0-9_/-][\\p{L}0-9_./-]{0,150}\\.(bpmn|dmn|form)");

	private final ReaderLimits limits;

	private final List<Rule> technical;

	private final List<Rule> meaning = List.of(new CompleteSteps(), new Timers(), new Loops(), new Returns(),
			new RequiredWay());

	/** Only a diagram in which nothing else is wrong can be walked. */
	private final Rule everyWay = new EveryWay();

	private final List<Rule> table;

	private final FormReader forms;

	public Reader(Vocabulary vocabulary, ReaderLimits limits) {
		this.limits = limits;
		Permitted permitted = Permitted.load();
		Texts texts = new Texts(new Expressions(vocabulary), limits.longestText());
		this.technical = List.of(new Limits(limits),
				new OnlyPermittedParts(permitted, texts, limits, OnlyPermittedParts.bpmn()), new Timers());
		this.table = List.of(new Limits(limits),
				new OnlyPermittedParts(permitted, texts, limits, OnlyPermittedParts.dmn()), new TableTime());
		this.forms = new FormReader(limits);
	}

	/** Everything that is wrong with a file; nothing wrong means it may be deployed. */
	public List<DiagramFinding> read(String name, byte[] bytes) {
		return read(name, bytes, true);
	}

	/** Only what could run code or open a door, for a file that was deployed long ago. */
	public List<DiagramFinding> readAgain(String name, byte[] bytes) {
		return read(name, bytes, false);
	}

	private List<DiagramFinding> read(String name, byte[] bytes, boolean meaningToo) {
		Findings findings = new Findings();
		if (!NAME.matcher(name).matches() || name.contains("..")) {
			findings.add(name, "file-name");
		}
		else if (bytes.length > this.limits.largestFile().toBytes()) {
			findings.add(name, "file-size", bytes.length, this.limits.largestFile().toBytes());
		}
		else if (name.endsWith(".form")) {
			this.forms.read(name, bytes, findings);
		}
		else {
			xml(name, bytes, meaningToo, findings);
		}
		return findings.list();
	}

	/** What was recognised and what is declared: the engine might believe either. */
	private static boolean isUtf8(String encoding) {
		return "UTF-8".equals(String.valueOf(encoding).toUpperCase(Locale.ROOT));
	}

	private void xml(String name, byte[] bytes, boolean meaningToo, Findings findings) {
		try {
			Document document = SecureXml.parse(bytes, this.limits);
			if (!isUtf8(document.getInputEncoding())
					|| (document.getXmlEncoding() != null && !isUtf8(document.getXmlEncoding()))) {
				findings.add(name, "encoding");
				return;
			}
			Tree tree = new Tree(document);
			boolean diagram = name.endsWith(".bpmn");
			if (!(diagram ? "http://www.omg.org/spec/BPMN/20100524/MODEL"
					: "https://www.omg.org/spec/DMN/20191111/MODEL/")
				.equals(tree.root().getNamespaceURI())) {
				findings.add(name, "other-format");
				return;
			}
			(diagram ? this.technical : this.table).forEach((rule) -> rule.read(tree, findings));
			if (diagram && meaningToo) {
				this.meaning.forEach((rule) -> rule.read(tree, findings));
				if (findings.isEmpty()) {
					this.everyWay.read(tree, findings);
				}
			}
		}
		catch (SAXException | IOException ex) {
			findings.add(name, String.valueOf(ex.getMessage()).contains("DOCTYPE") ? "doctype" : "xml");
		}
	}

}
