package org.ziping.submission;

import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Keys of this installation sign where nobody brings a unit's real ones. */
@Configuration(proxyBeanMethods = false)
class SigningConfiguration {

	@Bean
	@ConditionalOnMissingBean
	Signer keyFiles(SubmissionSettings settings) {
		return new KeyFiles(settings.keys());
	}

}
