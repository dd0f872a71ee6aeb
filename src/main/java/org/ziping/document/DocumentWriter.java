package org.ziping.document;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Calendar;
import java.util.List;

import org.springframework.stereotype.Component;
import org.ziping.document.docx.DocxWriter;
import org.ziping.document.docx.Remarks;
import org.ziping.document.ofd.OfdWriter;
import org.ziping.document.pdf.Binder;
import org.ziping.document.pdf.PdfWriter;
import org.ziping.document.pdf.Typefaces;
import org.ziping.document.xlsx.XlsxWriter;

/** Makes files of the neutral models; the same model gives the same bytes each time. */
@Component
public class DocumentWriter {

	private final Typefaces typefaces;

	private final PdfWriter pdf;

	private final OfdWriter ofd;

	private final DocxWriter docx = new DocxWriter();

	private final XlsxWriter xlsx = new XlsxWriter();

	public DocumentWriter(DocumentSettings settings) {
		this.typefaces = new Typefaces(settings.fonts());
		this.pdf = new PdfWriter(this.typefaces);
		this.ofd = new OfdWriter(this.typefaces);
	}

	public byte[] docx(OfficialDocument document) {
		return this.docx.write(document);
	}

	/** Parts and figures in content controls, to be worked on elsewhere. */
	public byte[] marked(MarkedDocument document) {
		return this.docx.write(document);
	}

	/** A .docx of anybody's with remarks in its margin. */
	public byte[] remarked(byte[] file, List<Remark> remarks, String author, Calendar at) {
		return new Remarks(author).write(file, remarks, at);
	}

	public byte[] pdf(OfficialDocument document) {
		return this.pdf.write(document, null);
	}

	/** The same, each page with a square that says of which text it is which page. */
	public byte[] pdf(OfficialDocument document, String mark) {
		return this.pdf.write(document, mark);
	}

	/** The pages of a .pdf that this writer made of the same document. */
	public byte[] ofd(OfficialDocument document, byte[] pdf) {
		return this.ofd.write(pdf, document);
	}

	/** Many files as one .pdf with an index and dividers. */
	public void bind(Enclosure.Cover cover, List<Enclosure> files, OutputStream out, Enclosure.Progress progress)
			throws IOException {
		new Binder(this.pdf, this.typefaces).bind(cover, files, out, progress);
	}

	public byte[] xlsx(Workbook workbook) {
		return this.xlsx.write(workbook);
	}

	/** The signs of the document that no typeface at hand can show, each once. */
	public List<String> missingCharacters(OfficialDocument document) {
		return this.typefaces.missing(String.join("", document.lines()));
	}

	/** Which typefaces of the official form the .pdf shows in another one. */
	public List<Substitution> substitutions() {
		return this.typefaces.substitutions();
	}

}
