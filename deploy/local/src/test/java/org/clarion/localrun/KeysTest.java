package org.clarion.localrun;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeysTest {

    @TempDir
    Path folder;

    @Test
    void theyAreMadeOnce() throws IOException {
        var first = Keys.of(folder.resolve("keys"));

        assertThat(Keys.of(folder.resolve("keys"))).isEqualTo(first);
    }

    @Test
    void eachIsThirtyTwoBytesOfItsOwn() throws IOException {
        var keys = Keys.of(folder.resolve("keys"));

        assertThat(keys)
                .containsOnlyKeys(
                        "CLARION_KEYS_SESSIONS",
                        "CLARION_KEYS_FORMS",
                        "CLARION_KEYS_PERSONS",
                        "CLARION_KEYS_PSEUDONYMS",
                        "CLARION_DATABASE_PASSWORD");
        assertThat(keys.values()).doesNotHaveDuplicates().allSatisfy(key -> assertThat(
                        Base64.getUrlDecoder().decode(key))
                .hasSize(32));
    }

    @Test
    void onlyTheirOwnerReadsThem() throws IOException {
        Keys.of(folder.resolve("keys"));

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("keys"))))
                .isEqualTo("rw-------");
    }

    @Test
    void aKeySomebodyWroteByHandStays() throws IOException {
        Files.writeString(folder.resolve("keys"), "# mine\nCLARION_KEYS_FORMS=mine\n");

        assertThat(Keys.of(folder.resolve("keys")))
                .containsEntry("CLARION_KEYS_FORMS", "mine")
                .hasSize(5);
    }

    @Test
    void theKeyOfTheMailsIsMadeOnceAndOnlyItsOwnerReadsIt() throws IOException {
        var file = MailKey.in(folder.resolve("dkim.pem"));
        var first = Files.readString(file);

        assertThat(Files.readString(MailKey.in(file))).isEqualTo(first).startsWith("-----BEGIN PRIVATE KEY-----\n");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
    }
}
