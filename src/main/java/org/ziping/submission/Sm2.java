package org.ziping.submission;

import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Base64;

import org.bouncycastle.asn1.gm.GMNamedCurves;
import org.bouncycastle.asn1.gm.GMObjectIdentifiers;
import org.bouncycastle.crypto.AsymmetricCipherKeyPair;
import org.bouncycastle.crypto.CryptoException;
import org.bouncycastle.crypto.digests.SM3Digest;
import org.bouncycastle.crypto.generators.ECKeyPairGenerator;
import org.bouncycastle.crypto.params.ECKeyGenerationParameters;
import org.bouncycastle.crypto.params.ECNamedDomainParameters;
import org.bouncycastle.crypto.params.ECPrivateKeyParameters;
import org.bouncycastle.crypto.params.ParametersWithRandom;
import org.bouncycastle.crypto.signers.HMacDSAKCalculator;
import org.bouncycastle.crypto.signers.SM2Signer;
import org.bouncycastle.crypto.util.PrivateKeyFactory;
import org.bouncycastle.crypto.util.PrivateKeyInfoFactory;
import org.bouncycastle.crypto.util.PublicKeyFactory;
import org.bouncycastle.crypto.util.SubjectPublicKeyInfoFactory;
import org.bouncycastle.math.ec.FixedPointCombMultiplier;
import org.bouncycastle.crypto.params.ECPublicKeyParameters;
import org.bouncycastle.util.BigIntegers;

import org.ziping.core.Digest;

/**
 * SM2 with SM3 as GB/T 32918 and openssl have it. The same key and content give the same
 * signature (RFC 6979), so that a package built twice is the same bytes.
 */
final class Sm2 {

	private static final ECNamedDomainParameters CURVE = new ECNamedDomainParameters(GMObjectIdentifiers.sm2p256v1,
			GMNamedCurves.getByOID(GMObjectIdentifiers.sm2p256v1));

	private Sm2() {
	}

	/** A new private key as a DER PrivateKeyInfo. */
	static byte[] newKey() {
		ECKeyPairGenerator generator = new ECKeyPairGenerator();
		generator.init(new ECKeyGenerationParameters(CURVE, new SecureRandom()));
		AsymmetricCipherKeyPair pair = generator.generateKeyPair();
		try {
			return PrivateKeyInfoFactory.createPrivateKeyInfo(pair.getPrivate()).getEncoded();
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
	}

	static byte[] publicKey(byte[] privateKey) {
		ECPrivateKeyParameters key = read(privateKey);
		try {
			return SubjectPublicKeyInfoFactory
				.createSubjectPublicKeyInfo(new ECPublicKeyParameters(
						new FixedPointCombMultiplier().multiply(CURVE.getG(), key.getD()), CURVE))
				.getEncoded();
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
	}

	static byte[] sign(byte[] privateKey, byte[] content) {
		ECPrivateKeyParameters key = read(privateKey);
		SM2Signer signer = new SM2Signer();
		signer.init(true, new ParametersWithRandom(key, new Nonce(key.getD(), content)));
		signer.update(content, 0, content.length);
		try {
			return signer.generateSignature();
		}
		catch (CryptoException ex) {
			throw new IllegalStateException(ex);
		}
	}

	static boolean verifies(byte[] publicKey, byte[] content, byte[] signature) {
		try {
			SM2Signer signer = new SM2Signer();
			signer.init(false, PublicKeyFactory.createKey(publicKey));
			signer.update(content, 0, content.length);
			return signer.verifySignature(signature);
		}
		catch (IOException | RuntimeException ex) {
			// Whatever is no key or no signature verifies nothing.
			return false;
		}
	}

	/** What two people compare on the telephone. */
	static Digest fingerprint(byte[] publicKey) {
		return Digest.sm3(publicKey);
	}

	static String pem(String kind, byte[] der) {
		String base64 = Base64.getMimeEncoder(64, "\n".getBytes(StandardCharsets.US_ASCII)).encodeToString(der);
		return "-----BEGIN " + kind + "-----\n" + base64 + "\n-----END " + kind + "-----\n";
	}

	/** The bytes between the marks; none where there are none. */
	static byte[] der(String pem) {
		try {
			return Base64.getMimeDecoder().decode(pem.replaceAll("-----[^-]*-----", "").strip());
		}
		catch (IllegalArgumentException ex) {
			return new byte[0];
		}
	}

	private static ECPrivateKeyParameters read(byte[] privateKey) {
		try {
			return (ECPrivateKeyParameters) PrivateKeyFactory.createKey(privateKey);
		}
		catch (IOException ex) {
			throw new IllegalStateException("no SM2 key", ex);
		}
	}

	/** The one number of a signature that must be secret, drawn from key and content. */
	private static final class Nonce extends SecureRandom {

		private final transient HMacDSAKCalculator numbers = new HMacDSAKCalculator(new SM3Digest());

		Nonce(BigInteger key, byte[] content) {
			byte[] digest = new byte[32];
			SM3Digest sm3 = new SM3Digest();
			sm3.update(content, 0, content.length);
			sm3.doFinal(digest, 0);
			this.numbers.init(CURVE.getN(), key, digest);
		}

		@Override
		public void nextBytes(byte[] bytes) {
			byte[] number = BigIntegers.asUnsignedByteArray(bytes.length, this.numbers.nextK());
			System.arraycopy(number, 0, bytes, 0, bytes.length);
		}

	}

}
