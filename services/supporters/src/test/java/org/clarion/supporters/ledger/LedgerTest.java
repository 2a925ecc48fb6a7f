package org.clarion.supporters.ledger;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.clarion.access.Roles;
import org.clarion.access.Sessions;
import org.clarion.contracts.DirectoryEvent.SectionChanged;
import org.clarion.contracts.Topic;
import org.clarion.privacy.Pseudonyms;
import org.clarion.supporters.Network;
import org.clarion.supporters.newsletters.Newsletters;
import org.clarion.testkit.Browser;
import org.clarion.testkit.RealParts;
import org.clarion.testkit.Teller;
import org.junit.jupiter.api.Test;

/** What somebody agreed to is written down, shown to them, shown to administrators for a reason, and never changed. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class LedgerTest {

    private static final Pattern CONSENTS = Pattern.compile("href=\"(/me/consents/[^\"]+)\"");
    private static final String DESK = "/desk/supporters/consent";

    @Inject
    Sessions sessions;

    @Inject
    EntityManager entities;

    @Inject
    Pseudonyms pseudonyms;

    @Inject
    Newsletters newsletters;

    private final String amina = Network.address("amina");

    @Test
    void theNewsletterOfOnesSectionIsAConsentOfItsOwnAndLeavingEndsAll() {
        var section = section();
        var preferences = joinedIn("TV");
        assertThat(given().get(preferences).asString()).contains("Section of Tuvalu", "Clarion sends none itself");

        save(preferences, Map.of("newsletters", section.toString()));

        assertThat(newsletters.all("en"))
                .filteredOn(one -> one.section().equals(section))
                .extracting(Newsletters.Newsletter::readers)
                .containsExactly(1L);
        var person = person();
        assertThat(steps(person))
                .containsExactly(
                        "NETWORK GIVEN FORM", "NETWORK CONFIRMED FORM",
                        "NEWSLETTER GIVEN PREFERENCES", "NEWSLETTER CONFIRMED PREFERENCES");
        var link = CONSENTS.matcher(given().get(preferences).asString());
        assertThat(link.find()).isTrue();
        assertThat(given().get(link.group(1)).asString())
                .contains("What you agreed to", "Section of Tuvalu", "join-form/", "preferences/1/en")
                .doesNotContain(amina);
        save(preferences, Map.of());
        assertThat(steps(person)).last().isEqualTo("NEWSLETTER WITHDRAWN PREFERENCES");

        given().formParam("List-Unsubscribe", "One-Click").post(leavePage());

        assertThat(steps(person)).last().isEqualTo("NETWORK WITHDRAWN MAIL");
        assertThat(given().get(link.group(1)).asString()).contains("Ended");
    }

    @Test
    void administratorsLookWithAReasonThatIsOnRecordAndNobodyElseLooks() {
        joinedIn("PE");
        assertThat(as(Roles.COORDINATOR).get(DESK).statusCode()).isEqualTo(403);
        var tomas = as(Roles.ADMINISTRATOR);
        assertThat(tomas.post(DESK, tomas.get(DESK), Map.of("email", amina)).asString())
                .contains("Choose why you look.");

        var page = tomas.post(DESK, tomas.get(DESK), Map.of("email", amina, "reason", "PERSON_ASKS"))
                .asString();

        assertThat(page).contains("Mails about urgent actions", "Form for joining");
        assertThat(acts(person())).containsExactly("looked at somebody's consent: they asked");
    }

    @Test
    void theFileHoldsIdsAndNoAddressAndTakingItIsOnRecord() {
        joinedIn("PE");
        var tomas = as(Roles.ADMINISTRATOR);

        var file = tomas.post(DESK + "/file", tomas.get(DESK), Map.of());

        assertThat(file.asString())
                .startsWith("person,purpose,about,step,wording,source,at")
                .contains(person() + ",NETWORK,,CONFIRMED,join-form/")
                .doesNotContain("@");
    }

    @Test
    void whatWasAgreedToIsNeverChanged() {
        joinedIn("PE");

        assertThatThrownBy(() -> QuarkusTransaction.requiringNew().run(() -> entities.createNativeQuery(
                                "update consent_entry set step = 'WITHDRAWN' where supporter_id = ?1")
                        .setParameter(1, person())
                        .executeUpdate()))
                .hasStackTraceContaining("what somebody agreed to is never changed");
    }

    private Browser as(String role) {
        return Browser.of("Tomás", role, sessions::start);
    }

    /** Of Tuvalu, where nobody else in these tests lives. */
    private UUID section() {
        var id = UUID.randomUUID();
        Teller.tell(
                Topic.DIRECTORIES,
                new SectionChanged(
                        id,
                        1,
                        true,
                        Map.of("en", "Section of Tuvalu"),
                        List.of("TV"),
                        "en",
                        null,
                        null,
                        null,
                        List.of()));
        await().untilAsserted(() -> assertThat(newsletters.all("en"))
                .extracting(Newsletters.Newsletter::section)
                .contains(id));
        return id;
    }

    /** The page of preferences to which the page after confirming leads. */
    private String joinedIn(String country) {
        Network.post(
                "/join",
                "/join",
                Map.of("email", amina, "name", "Amina", "language", "en", "consent", "yes", "country", country));
        var page = Network.confirmationPage(Network.mails(amina, 1).getFirst());
        var welcome = Network.post(page, page, Map.of()).header("Location");
        var link = Pattern.compile("href=\"(/me/preferences/[^\"]+)\"")
                .matcher(given().get(welcome).asString());
        assertThat(link.find()).isTrue();
        return link.group(1);
    }

    private String leavePage() {
        Network.ask(amina, "en");
        return Network.leavePage(Network.mails(amina, 2).getLast());
    }

    private static void save(String page, Map<String, String> said) {
        var fields = new HashMap<>(Map.of("language", "en", "pace", "ANY"));
        fields.putAll(said);
        assertThat(Network.post(page, page, fields).statusCode()).isEqualTo(303);
    }

    private UUID person() {
        return QuarkusTransaction.requiringNew()
                .call(() ->
                        (UUID) entities.createNativeQuery("select id from supporter where pseudonym = ?1", UUID.class)
                                .setParameter(1, pseudonyms.of(amina))
                                .getSingleResult());
    }

    @SuppressWarnings("unchecked")
    private List<String> steps(UUID person) {
        return QuarkusTransaction.requiringNew().call(() -> entities.createNativeQuery("""
                        select purpose || ' ' || step || ' ' || source from consent_entry
                        where supporter_id = ?1 order by place""", String.class)
                .setParameter(1, person)
                .getResultList());
    }

    @SuppressWarnings("unchecked")
    private List<String> acts(UUID person) {
        return QuarkusTransaction.requiringNew()
                .call(() -> entities.createNativeQuery("select act from staff_act where subject = ?1", String.class)
                        .setParameter(1, person.toString())
                        .getResultList());
    }
}
