package org.ziping.indicator.spi;

import java.math.BigDecimal;

/** The grade of a score, as the table that an administrator can change says. */
public interface GradeBands {

	String grade(BigDecimal score);

}
