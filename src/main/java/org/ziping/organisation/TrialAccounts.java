package org.ziping.organisation;

import java.io.IOException;
import java.io.InputStream;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;

import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

import org.ziping.core.CannotStart;
import org.ziping.organisation.signin.Passwords;

/**
 * Real use does not open while somebody could sign in with the trial's name and password.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class TrialAccounts implements ApplicationRunner {

	private final TrialMode trial;

	private final Passwords passwords;

	private final People people;

	TrialAccounts(TrialMode trial, Passwords passwords, People people) {
		this.trial = trial;
		this.passwords = passwords;
		this.people = people;
	}

	@Override
	public void run(ApplicationArguments arguments) throws IOException {
		if (!this.trial.trial()) {
			read().units()
				.stream()
				.flatMap((unit) -> unit.people().stream())
				.map(TrialCatalogue.TrialPerson::id)
				.filter(this::opens)
				.findFirst()
				.ifPresent((id) -> {
					throw CannotStart.because("organisation.start.trial-account", id);
				});
		}
	}

	/** Asked only of names that exist, for each question costs a bcrypt. */
	private boolean opens(String id) {
		return this.people.isActive(id) && this.passwords.matches(id, TrialMode.PASSWORD);
	}

	static TrialCatalogue read() throws IOException {
		ObjectMapper yaml = new ObjectMapper(new YAMLFactory())
			.enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
		try (InputStream file = new ClassPathResource("catalogue/trial-people.yaml").getInputStream()) {
			return yaml.readValue(file, TrialCatalogue.class);
		}
	}

}
