package org.ziping.indicator.formula;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.ziping.core.Refusal;

/**
 * Reads a formula sign by sign and lets through only numbers, known names, four
 * operations and three functions; what reaches the reckoning is our own wording, never
 * the typed one.
 */
final class FormulaReader {

	private static final int LONGEST = 400;

	private static final int DEEPEST = 24;

	private static final int MOST_DIGITS = 30;

	private static final Set<String> FUNCTIONS = Set.of("ABS", "MIN", "MAX");

	private final String text;

	private final Words words;

	private final StringBuilder safe = new StringBuilder();

	private final List<Reference> references = new ArrayList<>();

	private int at;

	private int depth;

	FormulaReader(String text, Words words) {
		if (text.isBlank() || text.length() > LONGEST) {
			throw Refusal.of("indicator.formula-length", text.length(), LONGEST);
		}
		this.text = text.strip();
		this.words = words;
	}

	void read() {
		while (this.at < this.text.length()) {
			next();
		}
		if (this.depth != 0) {
			throw unreadable();
		}
	}

	private void next() {
		char sign = Wide.narrow(this.text.charAt(this.at));
		Optional<String> name = this.words.nameAt(this.text, this.at);
		if (name.isPresent()) {
			reference(name.get());
		}
		else if (Character.isLetter(sign)) {
			function();
		}
		else if (Character.isDigit(sign)) {
			number();
		}
		else {
			operation(sign);
		}
	}

	private void reference(String name) {
		int start = this.at;
		this.at += name.length();
		Optional<String> column = Optional.empty();
		if (this.at < this.text.length() && Wide.narrow(this.text.charAt(this.at)) == '.') {
			column = this.words.columnAt(this.text, this.at + 1);
			String word = column.orElseThrow(() -> Refusal.of("indicator.formula-column", this.text, name));
			this.at += 1 + word.length();
		}
		if (this.at < this.text.length() && Character.isLetterOrDigit(this.text.charAt(this.at))) {
			throw Refusal.of("indicator.formula-name", wordAt(start), this.text);
		}
		Reference reference = new Reference(name, column.map(this.words.columns()::get).orElse(null));
		if (!this.references.contains(reference)) {
			this.references.add(reference);
		}
		this.safe.append(" v").append(this.references.indexOf(reference)).append(' ');
	}

	private void function() {
		String word = wordAt(this.at);
		if (!FUNCTIONS.contains(word)) {
			throw Refusal.of("indicator.formula-name", word, this.text);
		}
		this.safe.append(' ').append(word);
		this.at += word.length();
		// A function's name without its brackets would be read as a name of its own.
		if (this.at == this.text.length() || Wide.narrow(this.text.charAt(this.at)) != '(') {
			throw unreadable();
		}
	}

	private void number() {
		StringBuilder digits = new StringBuilder();
		while (this.at < this.text.length()) {
			char sign = Wide.narrow(this.text.charAt(this.at));
			if (!Character.isDigit(sign) && sign != '.') {
				break;
			}
			digits.append(sign);
			this.at++;
		}
		try {
			BigDecimal number = new BigDecimal(digits.toString());
			if (digits.length() > MOST_DIGITS) {
				throw unreadable();
			}
			this.safe.append(' ').append(percent(number).toPlainString()).append(' ');
		}
		catch (NumberFormatException ex) {
			throw unreadable();
		}
	}

	private BigDecimal percent(BigDecimal number) {
		if (this.at < this.text.length() && Wide.narrow(this.text.charAt(this.at)) == '%') {
			this.at++;
			return number.movePointLeft(2);
		}
		return number;
	}

	private void operation(char sign) {
		this.depth += (sign == '(') ? 1 : (sign == ')') ? -1 : 0;
		if (this.depth < 0 || this.depth > DEEPEST || "+-*/(), ".indexOf(sign) < 0) {
			throw unreadable();
		}
		this.safe.append(sign);
		this.at++;
	}

	private String wordAt(int start) {
		int end = start;
		while (end < this.text.length() && Character.isLetterOrDigit(this.text.charAt(end))) {
			end++;
		}
		return this.text.substring(start, end);
	}

	private Refusal unreadable() {
		return Refusal.of("indicator.formula-unreadable", this.text);
	}

	String safe() {
		return this.safe.toString();
	}

	List<Reference> references() {
		return List.copyOf(this.references);
	}

}
