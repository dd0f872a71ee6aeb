package org.ziping.core;

import java.util.Arrays;
import java.util.List;

/**
 * The trade says no. The code is a key of the message files, so that a person reads a
 * sentence; what they typed is kept by whoever asked.
 */
public class Refusal extends RuntimeException {

	private final String code;

	private final transient Object[] arguments;

	private Refusal(String code, Object... arguments) {
		super(code + (arguments.length == 0 ? "" : " " + Arrays.toString(arguments)));
		this.code = code;
		this.arguments = arguments;
	}

	/** A refusal worded by the message {@code refusal.<code>}. */
	public static Refusal of(String code, Object... arguments) {
		return new Refusal(code, arguments);
	}

	/**
	 * The refusal that somewhere along the cause chain was the reason, if there is one.
	 */
	public static List<Refusal> within(Throwable thrown) {
		for (Throwable at = thrown; at != null; at = at.getCause()) {
			if (at instanceof Refusal refusal) {
				return List.of(refusal);
			}
		}
		return List.of();
	}

	public String code() {
		return this.code;
	}

	public Object[] arguments() {
		return this.arguments.clone();
	}

}
