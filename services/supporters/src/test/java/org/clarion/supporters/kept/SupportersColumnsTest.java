package org.clarion.supporters.kept;

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
class SupportersColumnsTest {

    private static final String ERASED = "erased";

    @Inject
    DataSource database;

    @Test
    void ofEveryColumnItIsKnownWhatBecomesOfItWhenSomebodyIsForgotten() throws SQLException {
        PersonColumns.assertAllAreKnown(
                database,
                Map.ofEntries(
                        Map.entry("supporter.pseudonym", ERASED),
                        Map.entry("supporter.former_names", ERASED),
                        Map.entry("listed_person.cells", ERASED),
                        Map.entry("listed_person.pseudonym", ERASED),
                        Map.entry("supporter.address", ERASED),
                        Map.entry("supporter.name", ERASED),
                        Map.entry("supporter.address_condition", ERASED),
                        Map.entry("supporter.address_bounces", ERASED),
                        Map.entry("supporter.address_since", ERASED),
                        Map.entry("supporter.address_latest", ERASED),
                        Map.entry("supporter.address_status", ERASED),
                        Map.entry("consent_entry.supporter_id", "of a row without a person"),
                        Map.entry("newsletter_wish.supporter_id", ERASED),
                        Map.entry("mail_provider.addresses", "how many"),
                        Map.entry("due_mail.supporter_id", "of a row without a person"),
                        Map.entry("followed_case.supporter_id", ERASED),
                        Map.entry("known_act.actor", ERASED),
                        Map.entry("known_act.supporter_id", ERASED),
                        Map.entry("signup_request.pseudonym", ERASED),
                        Map.entry("signup_request.supporter_id", ERASED),
                        Map.entry("signup_attempt.fingerprint", "goes within the hour"),
                        Map.entry("organisation_signature.signer_name", ERASED),
                        Map.entry("organisation_signature.signer_office", ERASED),
                        Map.entry("organisation_signature.signer_address", ERASED),
                        Map.entry("organisation_signature.pseudonym", ERASED),
                        Map.entry("organisation_signature.second_address", ERASED),
                        Map.entry("organisation_signature.second_pseudonym", ERASED),
                        Map.entry("organisation_signature.returned_because", "of staff, about an organisation"),
                        Map.entry("unlisted_signatory.name", "of an organisation"),
                        Map.entry("unlisted_signatory.acronym", "of an organisation"),
                        Map.entry("unlisted_signatory.country", "of an organisation"),
                        Map.entry("unlisted_signatory.domain", "of an organisation"),
                        Map.entry("person_signature.name", ERASED),
                        Map.entry("person_signature.address", ERASED),
                        Map.entry("person_signature.pseudonym", ERASED),
                        Map.entry("person_mail.asker", ERASED),
                        Map.entry("person_mail.asked_from", ERASED),
                        Map.entry("person_mail.address", ERASED),
                        Map.entry("invitation_refusal.pseudonym", ERASED),
                        Map.entry("organisation_contact.name", ERASED),
                        Map.entry("organisation_contact.office", ERASED),
                        Map.entry("organisation_contact.address", ERASED),
                        Map.entry("organisation_contact.pseudonym", ERASED),
                        Map.entry("erasure.asker", "goes when all have confirmed twice"),
                        Map.entry("erasure.names", "goes when all have confirmed twice"),
                        Map.entry("erasure.address", "goes when all have confirmed twice")));
    }
}
