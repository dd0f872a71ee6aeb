package org.ziping.process.engine;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.ziping.process.engine.reader.CheckDiagram;
import org.ziping.process.engine.reader.Reader;
import org.ziping.process.engine.reader.ReaderLimits;
import org.ziping.process.steps.Vocabulary;

/** Offers the reader, its vocabulary and the command; needs no engine. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ReaderLimits.class)
class Reading {

	@Bean
	Vocabulary vocabulary() {
		return Vocabulary.published();
	}

	@Bean
	Reader reader(Vocabulary vocabulary, ReaderLimits limits) {
		return new Reader(vocabulary, limits);
	}

	@Bean
	CheckDiagram checkDiagram() {
		return new CheckDiagram();
	}

}
