package org.ziping.submission;

import java.util.Optional;

import org.springframework.stereotype.Service;

import org.ziping.organisation.Units;

/** The keys under which units sign, as whoever received a package asks for them. */
@Service
public class UnitKeys {

	private final Signer signer;

	private final Units units;

	UnitKeys(Signer signer, Units units) {
		this.signer = signer;
		this.units = units;
	}

	/** The public key of a unit that exists here, as a file that openssl reads. */
	public Optional<String> pem(String unit) {
		return this.units.find(unit)
			.flatMap((known) -> this.signer.publicKey(known.code()))
			.map((key) -> Sm2.pem("PUBLIC KEY", key));
	}

	/** Whether the package was signed with the key that its unit has here. */
	public boolean isOfItsUnit(CheckedPackage.Origin origin) {
		return pem(origin.unit()).map((key) -> Sm2.fingerprint(Sm2.der(key)).hex())
			.filter((fingerprint) -> fingerprint.equals(origin.fingerprint()))
			.isPresent();
	}

	public boolean areSelfMade() {
		return this.signer.isSelfMade();
	}

}
