package org.clarion.privacy;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.AesGcmKey;
import com.google.crypto.tink.aead.AesGcmParameters;
import com.google.crypto.tink.util.SecretBytes;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import org.apache.commons.codec.digest.DigestUtils;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Closes what is personal with AES-256-GCM so that only our key opens it, and a changed byte is noticed. */
@ApplicationScoped
@Startup
class Seal {

    /** Binds what is closed to its use: bytes closed for another purpose do not open here. */
    private static final byte[] TEXT = "clarion/personal-text/1".getBytes(StandardCharsets.UTF_8);

    private static final byte[] BYTES = "clarion/personal-bytes/1".getBytes(StandardCharsets.UTF_8);

    private final Aead aead;

    Seal(@ConfigProperty(name = "clarion.keys.persons") String key) {
        try {
            this.aead = aead(Key.of("clarion.keys.persons", key).bytes());
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("AES-256-GCM is not to be had", impossible);
        }
    }

    byte[] close(String text) {
        return close(text.getBytes(StandardCharsets.UTF_8), TEXT);
    }

    String open(byte[] closed) {
        return new String(open(closed, TEXT), StandardCharsets.UTF_8);
    }

    byte[] closeBytes(byte[] bytes) {
        return close(bytes, BYTES);
    }

    byte[] openBytes(byte[] closed) {
        return open(closed, BYTES);
    }

    private byte[] close(byte[] plain, byte[] purpose) {
        try {
            return aead.encrypt(plain, purpose);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("A personal text could not be encrypted", impossible);
        }
    }

    private byte[] open(byte[] closed, byte[] purpose) {
        try {
            return aead.decrypt(closed, purpose);
        } catch (GeneralSecurityException wrongKeyOrChanged) {
            throw new UnreadablePersonalText(wrongKeyOrChanged);
        }
    }

    static Aead aead(byte[] bytes) throws GeneralSecurityException {
        AeadConfig.register();
        // Tink writes the key's id before the text, so that a second key can be told from the first one day.
        var parameters = AesGcmParameters.builder()
                .setKeySizeBytes(bytes.length)
                .setIvSizeBytes(12)
                .setTagSizeBytes(16)
                .setVariant(AesGcmParameters.Variant.TINK)
                .build();
        var key = AesGcmKey.builder()
                .setParameters(parameters)
                .setKeyBytes(SecretBytes.copyFrom(bytes, InsecureSecretKeyAccess.get()))
                .setIdRequirement(idOf(bytes))
                .build();
        return KeysetHandle.newBuilder()
                .addEntry(KeysetHandle.importKey(key).makePrimary())
                .build()
                .getPrimitive(RegistryConfiguration.get(), Aead.class);
    }

    private static int idOf(byte[] bytes) {
        return ByteBuffer.wrap(DigestUtils.sha256(bytes)).getInt();
    }
}
