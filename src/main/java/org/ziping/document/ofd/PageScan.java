package org.ziping.document.ofd;

import java.awt.geom.AffineTransform;
import java.awt.geom.GeneralPath;
import java.awt.geom.Point2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

import org.ziping.document.ofd.SetPage.Ink;
import org.ziping.document.ofd.SetPage.Run;
import org.ziping.document.ofd.SetPage.Sign;

/**
 * Reads off a page of ours what stands on it and where, in millimetres from its upper
 * left corner.
 */
final class PageScan extends PDFGraphicsStreamEngine {

	private static final double MILLIMETRES = 25.4 / 72;

	private final AffineTransform toPage;

	private final List<Run> runs = new ArrayList<>();

	private final List<Ink> inks = new ArrayList<>();

	private GeneralPath path = new GeneralPath();

	private PageScan(PDPage page) {
		super(page);
		this.toPage = new AffineTransform(MILLIMETRES, 0, 0, -MILLIMETRES, 0,
				page.getMediaBox().getHeight() * MILLIMETRES);
	}

	static SetPage of(PDPage page) throws IOException {
		PageScan scan = new PageScan(page);
		scan.processPage(page);
		// The paper is A4 to the tenth; a point does not divide a millimetre.
		return new SetPage(Math.round(page.getMediaBox().getWidth() * MILLIMETRES * 10) / 10.0,
				Math.round(page.getMediaBox().getHeight() * MILLIMETRES * 10) / 10.0, scan.runs, scan.inks);
	}

	@Override
	protected void showGlyph(Matrix place, PDFont font, int code, Vector displacement) throws IOException {
		String sign = font.toUnicode(code);
		if (sign == null || sign.isEmpty()) {
			return;
		}
		Point2D at = this.toPage.transform(new Point2D.Double(place.getTranslateX(), place.getTranslateY()), null);
		double size = place.getScalingFactorY() * MILLIMETRES;
		double width = displacement.getX() * place.getScalingFactorX() * MILLIMETRES;
		Sign set = new Sign(sign.codePointAt(0), at.getX(), width);
		Run last = this.runs.isEmpty() ? null : this.runs.get(this.runs.size() - 1);
		if (last != null && last.goesOn(font.getName(), size, at.getY(), set)) {
			last.signs().add(set);
		}
		else {
			this.runs.add(new Run(font.getName(), size, at.getY(), new ArrayList<>(List.of(set))));
		}
	}

	@Override
	public void appendRectangle(Point2D p0, Point2D p1, Point2D p2, Point2D p3) {
		this.path.moveTo(p0.getX(), p0.getY());
		this.path.lineTo(p1.getX(), p1.getY());
		this.path.lineTo(p2.getX(), p2.getY());
		this.path.lineTo(p3.getX(), p3.getY());
		this.path.closePath();
	}

	@Override
	public void moveTo(float x, float y) {
		this.path.moveTo(x, y);
	}

	@Override
	public void lineTo(float x, float y) {
		this.path.lineTo(x, y);
	}

	@Override
	public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
		this.path.curveTo(x1, y1, x2, y2, x3, y3);
	}

	@Override
	public Point2D getCurrentPoint() {
		return this.path.getCurrentPoint();
	}

	@Override
	public void closePath() {
		this.path.closePath();
	}

	@Override
	public void endPath() {
		this.path = new GeneralPath();
	}

	@Override
	public void strokePath() throws IOException {
		double width = transformWidth(getGraphicsState().getLineWidth()) * MILLIMETRES;
		ink(width, getGraphicsState().getStrokingColor().toRGB());
	}

	@Override
	public void fillPath(int rule) throws IOException {
		ink(0, getGraphicsState().getNonStrokingColor().toRGB());
	}

	@Override
	public void fillAndStrokePath(int rule) throws IOException {
		fillPath(rule);
	}

	private void ink(double width, int rgb) {
		this.path.transform(this.toPage);
		this.inks.add(new Ink(this.path, width, rgb));
		endPath();
	}

	@Override
	public void clip(int rule) {
		// Nothing of ours is cut off at an edge.
	}

	@Override
	public void drawImage(PDImage image) {
		// Pages of ours are set of words and lines alone.
	}

	@Override
	public void shadingFill(COSName name) {
		// See drawImage.
	}

}
