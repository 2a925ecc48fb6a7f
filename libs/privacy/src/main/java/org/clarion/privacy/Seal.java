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
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Closes what is personal with AES-256-GCM so that only our keys open it, and a changed byte is noticed. */
@ApplicationScoped
@Startup
class Seal {

    /** Binds what is closed to its use: bytes closed for another purpose do not open here. */
    private static final byte[] TEXT = "clarion/personal-text/1".getBytes(StandardCharsets.UTF_8);

    private static final byte[] BYTES = "clarion/personal-bytes/1".getBytes(StandardCharsets.UTF_8);

    private static final String CURRENT = "clarion.keys.persons";
    private static final String ALSO = "clarion.keys.persons-also";

    private final Aead aead;
    private final int current;

    Seal(@ConfigProperty(name = CURRENT) String key, @ConfigProperty(name = ALSO) Optional<List<String>> also) {
        try {
            var keys = Key.all(CURRENT, key, ALSO, also);
            this.current = keys.getFirst().id();
            this.aead = aead(keys);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("AES-256-GCM is not to be had", impossible);
        }
    }

    /** Tink's output prefix: with what everything begins that is closed from now on, and nothing that was closed with another key. */
    byte[] prefix() {
        return ByteBuffer.allocate(1 + Integer.BYTES)
                .put((byte) 1)
                .putInt(current)
                .array();
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

    static Aead aead(List<Key> keys) throws GeneralSecurityException {
        AeadConfig.register();
        var keyset = KeysetHandle.newBuilder();
        for (var key : keys) {
            var entry = KeysetHandle.importKey(aesGcm(key));
            keyset.addEntry(key == keys.getFirst() ? entry.makePrimary() : entry);
        }
        return keyset.build().getPrimitive(RegistryConfiguration.get(), Aead.class);
    }

    private static AesGcmKey aesGcm(Key key) throws GeneralSecurityException {
        // Tink writes the key's id before the text, so that one key's texts are told from another's.
        var parameters = AesGcmParameters.builder()
                .setKeySizeBytes(key.bytes().length)
                .setIvSizeBytes(12)
                .setTagSizeBytes(16)
                .setVariant(AesGcmParameters.Variant.TINK)
                .build();
        return AesGcmKey.builder()
                .setParameters(parameters)
                .setKeyBytes(SecretBytes.copyFrom(key.bytes(), InsecureSecretKeyAccess.get()))
                .setIdRequirement(key.id())
                .build();
    }
}
