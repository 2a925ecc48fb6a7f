package org.clarion.actionreports.reporting.kept;

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
class ReportsColumnsTest {

    private static final String ERASED = "erased";

    @Inject
    DataSource database;

    @Test
    void ofEveryColumnItIsKnownWhatBecomesOfItWhenSomebodyIsForgotten() throws SQLException {
        PersonColumns.assertAllAreKnown(
                database,
                Map.ofEntries(
                        Map.entry("confirmation.pseudonym", ERASED),
                        Map.entry("confirmation.address", ERASED),
                        Map.entry("confirmation_asking.pseudonym", ERASED),
                        Map.entry("confirmation_asking.asked_from", ERASED),
                        Map.entry("circumstance.comment", ERASED),
                        Map.entry("circumstance.network", ERASED),
                        Map.entry("circumstance.mail_domain", ERASED),
                        Map.entry("checked.fingerprint", "of totals"),
                        Map.entry("webhook.address", "of a receiver of webhooks"),
                        Map.entry("webhook.secret", "of a receiver of webhooks"),
                        Map.entry("webhook.earlier_secret", "of a receiver of webhooks"),
                        Map.entry("tally_photo.picture", "of a paper, redrawn; by staff")));
    }
}
