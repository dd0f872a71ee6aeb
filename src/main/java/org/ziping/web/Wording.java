package org.ziping.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;

import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.core.io.support.ResourcePatternResolver;

/** Every room brings the words of its pages in {@code messages/<room>.properties}. */
@Configuration
class Wording {

	@Bean
	MessageSource messageSource() throws IOException {
		ResourcePatternResolver files = new PathMatchingResourcePatternResolver();
		ResourceBundleMessageSource words = new ResourceBundleMessageSource();
		words.setBasenames(Arrays.stream(files.getResources("classpath*:messages/*.properties"))
			.map((file) -> "messages/" + file.getFilename().replaceFirst("(_en)?\\.properties$", ""))
			.distinct()
			.sorted()
			.toArray(String[]::new));
		words.setDefaultEncoding(StandardCharsets.UTF_8.name());
		words.setDefaultLocale(Locale.SIMPLIFIED_CHINESE);
		words.setFallbackToSystemLocale(false);
		return words;
	}

}
