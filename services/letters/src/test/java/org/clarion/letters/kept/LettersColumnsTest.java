package org.clarion.letters.kept;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.Map;
import javax.sql.DataSource;
import org.clarion.testkit.PersonColumns;
import org.clarion.testkit.RealParts;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class LettersColumnsTest {

    private static final String ERASED = "erased";

    @Inject
    DataSource database;

    @Test
    void ofEveryColumnItIsKnownWhatBecomesOfItWhenSomebodyIsForgotten() throws SQLException {
        PersonColumns.assertAllAreKnown(
                database,
                Map.ofEntries(
                        Map.entry("manuscript.pseudonym", ERASED),
                        Map.entry("manuscript.address", ERASED),
                        Map.entry("manuscript.name", ERASED),
                        Map.entry("manuscript.town", ERASED),
                        Map.entry("manuscript.text", ERASED),
                        Map.entry("manuscript.subject", ERASED),
                        Map.entry("manuscript.secret_hash", ERASED),
                        Map.entry("manuscript.network", ERASED),
                        Map.entry("manuscript.original", ERASED),
                        Map.entry("held_text.words", ERASED),
                        Map.entry("automatic_answer.fingerprint", "without its writer"),
                        Map.entry("automatic_answer.said", "without its writer"),
                        Map.entry("mended_address.address", "of an official"),
                        Map.entry("official_answer.fingerprint", "of an official"),
                        Map.entry("official_answer.said", "of an official, without its writer"),
                        Map.entry("digest_mail.address", "of an official"),
                        Map.entry("pace.address", "of an official")));
    }
}
