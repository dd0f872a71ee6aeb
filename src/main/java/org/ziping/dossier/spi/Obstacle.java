package org.ziping.dossier.spi;

import org.springframework.context.MessageSourceResolvable;

/** One thing that stands in the way, worded by {@code refusal.<code>}. */
public record Obstacle(String code, Object... args) implements MessageSourceResolvable {

	public static Obstacle of(String code, Object... args) {
		return new Obstacle(code, args);
	}

	@Override
	public String[] getCodes() {
		return new String[] { "refusal." + this.code };
	}

	@Override
	public Object[] getArguments() {
		return this.args.clone();
	}

}
