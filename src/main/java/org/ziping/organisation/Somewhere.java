package org.ziping.organisation;

import org.ziping.core.Scope;

/** An order that knows where it takes effect. */
public interface Somewhere {

	Scope scope();

}
