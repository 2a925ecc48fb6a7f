package org.clarion.supporters.renaming;

import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.AesGcmKey;
import com.google.crypto.tink.aead.AesGcmParameters;
import com.google.crypto.tink.util.SecretBytes;
import io.quarkus.arc.Arc;
import jakarta.persistence.EntityManager;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.Locale;
import org.apache.commons.codec.digest.DigestUtils;
import org.apache.commons.codec.digest.HmacAlgorithms;
import org.apache.commons.codec.digest.HmacUtils;
import org.eclipse.microprofile.config.ConfigProvider;

/** Rows as they were written before the keys changed and before spellings of an address were one person. */
final class KeyOfBefore {

    private KeyOfBefore() {}

    /** As a house with the key of before named whoever had this address. */
    static String name(String address) {
        return new HmacUtils(HmacAlgorithms.HMAC_SHA_256, key("clarion.keys.pseudonyms-also"))
                .hmacHex(address.toLowerCase(Locale.ROOT));
    }

    /** The row of this supporter becomes what it would have been then. Runs in the caller's transaction. */
    static void write(Object id, String address) {
        Arc.container()
                .instance(EntityManager.class)
                .get()
                .createNativeQuery(
                        "update supporter set pseudonym = :name, address = :address, name = :called, former_names = '' where id = :id")
                .setParameter("name", name(address))
                .setParameter("address", closed(address))
                .setParameter("called", closed("Amina"))
                .setParameter("id", id)
                .executeUpdate();
    }

    private static byte[] closed(String text) {
        try {
            AeadConfig.register();
            var bytes = key("clarion.keys.persons-also");
            var parameters = AesGcmParameters.builder()
                    .setKeySizeBytes(bytes.length)
                    .setIvSizeBytes(12)
                    .setTagSizeBytes(16)
                    .setVariant(AesGcmParameters.Variant.TINK)
                    .build();
            var key = AesGcmKey.builder()
                    .setParameters(parameters)
                    .setKeyBytes(SecretBytes.copyFrom(bytes, InsecureSecretKeyAccess.get()))
                    .setIdRequirement(ByteBuffer.wrap(DigestUtils.sha256(bytes)).getInt())
                    .build();
            return KeysetHandle.newBuilder()
                    .addEntry(KeysetHandle.importKey(key).makePrimary())
                    .build()
                    .getPrimitive(RegistryConfiguration.get(), com.google.crypto.tink.Aead.class)
                    .encrypt(
                            text.getBytes(StandardCharsets.UTF_8),
                            "clarion/personal-text/1".getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static byte[] key(String property) {
        return Base64.getUrlDecoder().decode(ConfigProvider.getConfig().getValue(property, String.class));
    }
}
