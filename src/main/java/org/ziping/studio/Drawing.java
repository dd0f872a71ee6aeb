package org.ziping.studio;

import java.util.List;
import java.util.Optional;

import org.w3c.dom.Element;

/** The picture of a diagram: makes room, puts a shape there, and closes the gap again. */
final class Drawing {

	static final int WIDTH = 110;

	static final int HEIGHT = 80;

	static final int GAP = 40;

	private final Xml diagram;

	Drawing(Xml diagram) {
		this.diagram = diagram;
	}

	/** Draws a step on a flow that now ends there, and the flow that leaves it. */
	void insert(String source, String step, String flowIn, String flowOut) {
		Optional<Element> shape = of(source);
		Optional<Element> edge = of(flowIn);
		if (shape.isEmpty() || edge.isEmpty()) {
			return;
		}
		Box from = Box.of(shape.get());
		move(from, WIDTH + GAP);
		Element drawn = put(shape.get(), step, from);
		List<Element> points = Xml.children(edge.get(), "waypoint");
		Element leaving = (Element) edge.get().cloneNode(true);
		leaving.setAttribute("id", flowOut + "_edge");
		leaving.setAttribute("bpmnElement", flowOut);
		Xml.children(leaving, "BPMNLabel").forEach(Xml::remove);
		place(Xml.children(leaving, "waypoint").get(0), from.right() + GAP + WIDTH, from.middle());
		points.subList(2, points.size()).forEach(Xml::remove);
		place(points.get(0), from.right(), from.middle());
		place(points.get(1), from.right() + GAP, from.middle());
		edge.get().getParentNode().insertBefore(leaving, edge.get().getNextSibling());
		shape.get().getParentNode().insertBefore(drawn, shape.get().getNextSibling());
	}

	/** A flow beside, which now ends at the new step, keeps the place it had. */
	void stay(String source, String flow) {
		Optional<Element> shape = of(source);
		Optional<Element> edge = of(flow);
		if (shape.isPresent() && edge.isPresent()) {
			double right = Box.of(shape.get()).right();
			for (Element point : Xml.children(edge.get(), "waypoint")) {
				double x = Double.parseDouble(point.getAttribute("x"));
				if (x > right) {
					point.setAttribute("x", Box.written(x - WIDTH - GAP));
				}
			}
		}
	}

	void remove(String step, String flowIn, String flowOut) {
		of(step).ifPresent((shape) -> {
			Box gone = Box.of(shape);
			join(flowIn, flowOut);
			Xml.remove(shape);
			move(gone, -(WIDTH + GAP));
		});
	}

	void rename(String element, String now) {
		of(element).ifPresent((drawn) -> {
			drawn.setAttribute("bpmnElement", now);
			drawn.setAttribute("id", now + "_edge");
		});
	}

	private void join(String flowIn, String flowOut) {
		Optional<Element> in = of(flowIn);
		Optional<Element> out = of(flowOut);
		if (in.isPresent() && out.isPresent()) {
			List<Element> arriving = Xml.children(in.get(), "waypoint");
			Xml.remove(arriving.get(arriving.size() - 1));
			List<Element> leaving = Xml.children(out.get(), "waypoint");
			Element label = Xml.children(in.get(), "BPMNLabel").stream().findFirst().orElse(null);
			leaving.subList(1, leaving.size()).forEach((point) -> in.get().insertBefore(point, label));
		}
		out.ifPresent(Xml::remove);
	}

	private Optional<Element> of(String element) {
		return this.diagram.all("*")
			.stream()
			.filter((drawn) -> element.equals(drawn.getAttribute("bpmnElement")))
			.findFirst();
	}

	private Element put(Element model, String step, Box from) {
		Element shape = this.diagram.like(model, "BPMNShape");
		shape.setAttribute("id", step + "_shape");
		shape.setAttribute("bpmnElement", step);
		Element bounds = this.diagram.add(shape, Xml.children(model, "Bounds").get(0), "Bounds");
		place(bounds, from.right() + GAP, from.middle() - HEIGHT / 2.0);
		bounds.setAttribute("width", Integer.toString(WIDTH));
		bounds.setAttribute("height", Integer.toString(HEIGHT));
		return shape;
	}

	private void move(Box from, int by) {
		for (Element bounds : this.diagram.all("Bounds")) {
			Box box = Box.in(bounds);
			if (box.x() > from.right()) {
				place(bounds, box.x() + by, box.y());
			}
			else if (box.holds(from)) {
				bounds.setAttribute("width", Box.written(box.width() + by));
			}
		}
		for (Element point : this.diagram.all("waypoint")) {
			double x = Double.parseDouble(point.getAttribute("x"));
			if (x > from.right()) {
				point.setAttribute("x", Box.written(x + by));
			}
		}
	}

	private static void place(Element drawn, double x, double y) {
		drawn.setAttribute("x", Box.written(x));
		drawn.setAttribute("y", Box.written(y));
	}

	/** Where a shape stands. */
	private record Box(double x, double y, double width, double height) {

		static Box of(Element shape) {
			return in(Xml.children(shape, "Bounds").get(0));
		}

		static Box in(Element bounds) {
			return new Box(number(bounds, "x"), number(bounds, "y"), number(bounds, "width"), number(bounds, "height"));
		}

		private static double number(Element bounds, String name) {
			return Double.parseDouble(bounds.getAttribute(name));
		}

		static String written(double number) {
			return (number == Math.rint(number)) ? Long.toString((long) number) : Double.toString(number);
		}

		double right() {
			return this.x + this.width;
		}

		double middle() {
			return this.y + this.height / 2;
		}

		boolean holds(Box other) {
			return this.x < other.x && other.right() < right() && this.y < other.y
					&& other.y + other.height < this.y + this.height;
		}

	}

}
