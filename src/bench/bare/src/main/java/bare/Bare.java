package bare;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The engine and its webapps, as the starter's own guide shows them. */
@SpringBootApplication
public class Bare {

	public static void main(String[] args) {
		SpringApplication.run(Bare.class, args);
	}

}
