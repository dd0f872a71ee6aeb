package org.ziping;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.modulith.Modulithic;
import org.springframework.scheduling.annotation.EnableScheduling;

/** 自评通: the yearly performance self-evaluation of government departments. */
@Modulithic(systemName = "自评通", sharedModules = "core")
@SpringBootApplication
@ConfigurationPropertiesScan
@EnableScheduling
public class Ziping {

	public static void main(String[] args) {
		if (args.length > 0 && !args[0].startsWith("-")) {
			System.exit(Commands.run(args, System.out));
		}
		SpringApplication.run(Ziping.class, args);
	}

}
