/** What stands between the wire and our filters: proxies, names, bodies, cookies. */
@NullMarked
package org.ziping.web.server;

import org.jspecify.annotations.NullMarked;
