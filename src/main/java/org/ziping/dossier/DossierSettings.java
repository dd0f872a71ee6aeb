package org.ziping.dossier;

import java.util.Set;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What a unit may ask beyond the rules.
 *
 * @param opinionRequired steps that want an opinion in words even when agreed to
 */
@ConfigurationProperties("ziping.dossier")
record DossierSettings(@DefaultValue Set<String> opinionRequired) {
}
