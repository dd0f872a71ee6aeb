package org.ziping.campaign;

import java.util.List;

import org.springframework.context.MessageSourceResolvable;

/** A unit that could not do the evaluation, with everything it lacks. */
public record Shortage(String unit, String name, List<Lack> lacks) {

	/** One thing missing, worded by a message; an argument may be worded by another. */
	public record Lack(String key, Object about) implements MessageSourceResolvable {

		@Override
		public String[] getCodes() {
			return new String[] { this.key };
		}

		@Override
		public Object[] getArguments() {
			return new Object[] { this.about };
		}

	}

}
