package org.ziping.house;

import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.autoconfigure.domain.EntityScan;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Profile;
import org.springframework.data.jpa.repository.config.EnableJpaRepositories;

/**
 * Everything below the room `process`, without pages. Bound to its profile, for the whole
 * house would otherwise scan it and take its narrower settings.
 */
@SpringBootConfiguration
@Profile("roomtest")
@EnableAutoConfiguration
@ComponentScan(
		basePackages = { "org.ziping.audit", "org.ziping.organisation", "org.ziping.calendar", "org.ziping.document",
				"org.ziping.campaign", "org.ziping.inspection", "org.ziping.dossier", "org.ziping.evidence",
				"org.ziping.indicator", "org.ziping.report", "org.ziping.submission", "org.ziping.house.rooms" },
		excludeFilters = @ComponentScan.Filter(type = FilterType.REGEX, pattern = "org\\.ziping\\.[a-z]+\\.web\\..*"))
@EntityScan({ "org.ziping", "org.springframework.modulith.events.jpa" })
@EnableJpaRepositories("org.ziping")
@ConfigurationPropertiesScan("org.ziping")
class LowerRooms {

}
