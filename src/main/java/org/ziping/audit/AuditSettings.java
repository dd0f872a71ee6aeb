package org.ziping.audit;

import java.nio.file.Path;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the trail's head is kept a second time, and how strictly the database guards it.
 *
 * @param heads the folder that gets one line a day; best on another machine, where nobody
 * who runs this one may write
 * @param grantsRequired whether the start is refused while the database account could
 * change an entry if the triggers were gone
 */
@ConfigurationProperties("ziping.audit")
record AuditSettings(@Nullable Path heads, @DefaultValue("false") boolean grantsRequired) {

}
