package org.ziping;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.modulith.Modulithic;
import org.springframework.scheduling.annotation.EnableScheduling;

import static java.nio.charset.StandardCharsets.UTF_8;

/** 自评通: the yearly performance self-evaluation of government departments. */
@Modulithic(systemName = "自评通", sharedModules = "core")
@SpringBootApplication
@ConfigurationPropertiesScan
@EnableScheduling
public class Ziping {

	public static void main(String[] args) {
		if (args.length > 0 && !args[0].startsWith("-")) {
			// What a command says is Chinese, whatever the terminal's locale is.
			System.exit(new Commands(Ziping.class).run(args,
					new PrintStream(new FileOutputStream(FileDescriptor.out), true, UTF_8)));
		}
		SpringApplication.run(Ziping.class, args);
	}

}
