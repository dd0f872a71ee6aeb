package org.ziping.submission.disclosure;

import java.util.List;
import java.util.Set;

import org.springframework.stereotype.Component;

import org.ziping.core.PlainWords;
import org.ziping.core.Refusal;
import org.ziping.dossier.Dossier;
import org.ziping.dossier.Dossiers;
import org.ziping.organisation.People;
import org.ziping.organisation.Person;
import org.ziping.submission.Reading;
import org.ziping.submission.Readings;
import org.ziping.submission.Volumes;

/** Makes the public version of what was submitted, always anew from the frozen parts. */
@Component
public class PublicVersions {

	private final Readings readings;

	private final Volumes volumes;

	private final PublicFiles files;

	private final Dossiers dossiers;

	private final People people;

	private final DisclosureSettings settings;

	PublicVersions(Readings readings, Volumes volumes, PublicFiles files, Dossiers dossiers, People people,
			DisclosureSettings settings) {
		this.readings = readings;
		this.volumes = volumes;
		this.files = files;
		this.dossiers = dossiers;
		this.people = people;
		this.settings = settings;
	}

	public PublicVersion of(Disclosure disclosure) {
		Reading reading = this.readings.of(disclosure.dossier(), disclosure.version());
		return PublicVersion.of(title(disclosure.dossier()), reading, Set.copyOf(disclosure.leftOut()),
				new PersonalWords(disclosure.masked()));
	}

	/** Page, PDF and tables in one file for the unit's own site. */
	public byte[] zip(Disclosure disclosure) {
		return this.files.zip(of(disclosure));
	}

	public String title(String dossier) {
		return PlainWords.say("submission.disclosure.public-title", this.volumes.title(dossier));
	}

	/** What could be left out, in the order in which it is read. */
	public List<Reading.Part> parts(Disclosure disclosure) {
		return this.readings.of(disclosure.dossier(), disclosure.version()).parts();
	}

	/**
	 * With what the house would leave out, and the names of the unit's people it found.
	 */
	public Disclosure begin(String dossier) {
		Dossier of = this.dossiers.get(dossier);
		Integer version = of.versionInForce();
		if (version == null) {
			throw Refusal.of("submission.no-version");
		}
		String text = String.join("\n", text(dossier, version));
		List<String> names = this.people.of(of.unit()).stream().map(Person::name).filter(text::contains).toList();
		return new Disclosure(dossier, version, this.settings.internal(), names);
	}

	private List<String> text(String dossier, int version) {
		return PublicVersion
			.of("", this.readings.of(dossier, version), Set.copyOf(this.settings.internal()),
					new PersonalWords(List.of()))
			.lines();
	}

}
