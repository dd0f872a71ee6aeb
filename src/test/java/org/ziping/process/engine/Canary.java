package org.ziping.process.engine;

/**
 * Sings, by a system property, as soon as somebody loads one of its classes: the sign
 * that a file or a query ran code.
 */
public final class Canary {

	private static final String SONG = "ziping.canary";

	private Canary() {
	}

	static boolean sang() {
		return System.getProperty(SONG) != null;
	}

	static void hush() {
		System.clearProperty(SONG);
	}

	/** An expression that loads a class which sings; each class sings once in a JVM. */
	static String expression(Class<?> singer) {
		return "${''.getClass().forName('" + singer.getName() + "')}";
	}

	static void sing() {
		System.setProperty(SONG, "sung");
	}

	/** A bean that nobody meant to publish. */
	public static class Bean {

		public String sing() {
			Canary.sing();
			return "clerk";
		}

	}

	/** Named by a form handler attribute. */
	public static class Handler {

		static {
			Canary.sing();
		}

	}

	/** Named by a form handler attribute where only the artifact factory refuses. */
	public static class LateHandler {

		static {
			Canary.sing();
		}

	}

}
