package org.ziping.process;

import java.util.List;

/** What an act led to: which steps were settled and where the dossier goes next. */
public record Done(String dossierId, List<String> settled, List<String> next, boolean repeated) {

	public Done {
		settled = List.copyOf(settled);
		next = List.copyOf(next);
	}

	public Done again() {
		return new Done(this.dossierId, this.settled, this.next, true);
	}

}
