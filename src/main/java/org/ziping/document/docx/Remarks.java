package org.ziping.document.docx;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Calendar;
import java.util.List;

import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFComment;
import org.apache.poi.xwpf.usermodel.XWPFComments;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.ziping.core.Refusal;
import org.ziping.document.Remark;

/**
 * Writes remarks into the margin of a file that somebody else made; nothing in it is
 * changed otherwise.
 */
public final class Remarks {

	private static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

	private final String author;

	private final List<XWPFParagraph> paragraphs = new ArrayList<>();

	private final List<String> words = new ArrayList<>();

	public Remarks(String author) {
		this.author = author;
	}

	public byte[] write(byte[] file, List<Remark> remarks, Calendar at) {
		try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(file))) {
			document.getBodyElements().forEach(this::collect);
			XWPFComments comments = (document.getDocComments() != null) ? document.getDocComments()
					: document.createComments();
			int next = comments.getComments().stream().mapToInt((one) -> Integer.parseInt(one.getId())).max().orElse(-1)
					+ 1;
			for (Remark remark : remarks) {
				if (!this.paragraphs.isEmpty()) {
					BigInteger id = BigInteger.valueOf(next++);
					XWPFComment comment = comments.createComment(id);
					comment.setAuthor(this.author);
					comment.setDate(at);
					comment.createParagraph().createRun().setText(remark.words());
					mark(this.paragraphs.get(beside(remark.beside())), id.toString());
				}
			}
			ByteArrayOutputStream out = new ByteArrayOutputStream();
			document.write(out);
			return out.toByteArray();
		}
		catch (IOException | OpenXML4JRuntimeException ex) {
			throw Refusal.of("document.not-readable");
		}
	}

	private void collect(IBodyElement element) {
		if (element instanceof XWPFParagraph paragraph) {
			this.paragraphs.add(paragraph);
			this.words.add(bare(paragraph.getText()));
		}
		else if (element instanceof XWPFTable table) {
			for (XWPFTableRow row : table.getRows()) {
				for (XWPFTableCell cell : row.getTableCells()) {
					cell.getBodyElements().forEach(this::collect);
				}
			}
		}
	}

	/** The paragraph that holds most of the words; the first where none does. */
	private int beside(String quote) {
		String sought = bare(quote);
		for (int length = sought.length(); length >= 4; length = Math.min(length - 1, length * 3 / 4)) {
			String part = sought.substring(0, length);
			for (int i = 0; i < this.words.size(); i++) {
				if (this.words.get(i).contains(part)) {
					return i;
				}
			}
			String rest = sought.substring(sought.length() - length);
			for (int i = 0; i < this.words.size(); i++) {
				if (this.words.get(i).contains(rest)) {
					return i;
				}
			}
		}
		for (int i = 0; i < this.words.size(); i++) {
			if (this.words.get(i).length() >= 4 && sought.contains(this.words.get(i))) {
				return i;
			}
		}
		return 0;
	}

	private static String bare(String text) {
		return text.replaceAll("[\\s\u00a0\u3000]+", "").replace('％', '%');
	}

	private static void mark(XWPFParagraph paragraph, String id) {
		Node node = paragraph.getCTP().getDomNode();
		Document owner = node.getOwnerDocument();
		Node first = node.getFirstChild();
		while (first != null && "pPr".equals(first.getLocalName())) {
			first = first.getNextSibling();
		}
		node.insertBefore(element(owner, "commentRangeStart", id), first);
		node.appendChild(element(owner, "commentRangeEnd", id));
		Element run = owner.createElementNS(W, "w:r");
		run.appendChild(element(owner, "commentReference", id));
		node.appendChild(run);
	}

	private static Element element(Document owner, String name, String id) {
		Element element = owner.createElementNS(W, "w:" + name);
		element.setAttributeNS(W, "w:id", id);
		return element;
	}

}
