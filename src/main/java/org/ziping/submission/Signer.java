package org.ziping.submission;

import java.util.Optional;

/**
 * Where a unit's signing key lies: a file of this installation, a card, a machine in
 * another room. Whoever owns real keys offers a bean of this type.
 */
public interface Signer {

	/**
	 * The public key of a unit as a DER SubjectPublicKeyInfo; empty where it has none.
	 */
	Optional<byte[]> publicKey(String unit);

	/**
	 * SM2 with SM3 over the content, as DER, under the usual identity of the standard.
	 */
	byte[] sign(String unit, byte[] content);

	/**
	 * Whether the key was made by this installation itself, and proves no more than that.
	 */
	boolean isSelfMade();

}
