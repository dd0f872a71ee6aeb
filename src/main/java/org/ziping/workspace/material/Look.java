package org.ziping.workspace.material;

import java.util.Map;

/**
 * How the material of a task read when somebody opened it.
 *
 * @param digest of the step's scope at the latest look
 * @param parts the parts at the first look, each with its digest
 */
public record Look(String taskId, String person, String digest, Map<String, String> parts) {

	public Look {
		parts = Map.copyOf(parts);
	}

	/** Whether that part reads differently, or was not there then. */
	public boolean differs(String key, String digest) {
		return !digest.equals(this.parts.get(key));
	}

}
