package org.clarion.supporters.renaming;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.clarion.mail.Address;
import org.clarion.privacy.FollowKeys;
import org.clarion.privacy.Pseudonyms;
import org.clarion.supporters.Network;
import org.clarion.supporters.acts.SupporterActs;
import org.clarion.supporters.people.Supporter;
import org.clarion.supporters.people.SupporterStage;
import org.clarion.supporters.people.Supporters;
import org.clarion.testkit.RealParts;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class KeysChangeTest {

    @Inject
    FollowKeys keys;

    @Inject
    Supporters supporters;

    @Inject
    SupporterActs acts;

    @Inject
    Pseudonyms pseudonyms;

    @Inject
    EntityManager database;

    /** Nobody else in this run has it, and Google reads it with and without its dots. */
    private final String plain = "amina" + UUID.randomUUID().toString().replace("-", "") + "@gmail.com";

    private final String dotted = plain.replace("amina", "a.mina");

    @Test
    void spellingsOfOneMailboxAreOnePersonAndMailGoesToWhatWasTyped() {
        Network.join(dotted, "en");

        Network.ask(plain.replace("@", "+clarion@"), "en");

        assertThat(Network.mails(dotted, 2).get(1).getSubject()).contains("already");
        assertThat(of(plain).address()).map(Address::value).contains(dotted);
    }

    @Test
    void everythingIsFoundBeforeAndAfterRowsFollowTheKeys() {
        Network.join(dotted, "en");
        var id = of(dotted).id();
        QuarkusTransaction.requiringNew().run(() -> KeyOfBefore.write(id, dotted));
        assertThat(of(dotted).id()).isEqualTo(id);
        var before = closedWith(id);

        follow();

        var found = of(plain);
        assertThat(found.id()).isEqualTo(id);
        assertThat(found.stage()).isEqualTo(SupporterStage.CONFIRMED);
        assertThat(found.address()).map(Address::value).contains(dotted);
        assertThat(found.name()).contains("Amina");
        assertThat(found.pseudonyms()).containsExactly(pseudonyms.of(plain), KeyOfBefore.name(dotted));
        assertThat(closedWith(id)).isNotEqualTo(before);
    }

    @Test
    void aLinkOfTheKeyOfBeforeStillLeaves() {
        Network.join(dotted, "en");
        var id = of(dotted).id();
        var page = "/me/leave/" + id + "." + KeyOfBefore.name("leave:" + id).substring(0, 32);

        given().formParam("List-Unsubscribe", "One-Click").post(page);

        assertThat(stage(id)).isEqualTo(SupporterStage.LEFT);
    }

    @Test
    void whatWasToldOfThemByTheNameOfBeforeIsTheirs() {
        Network.join(dotted, "en");
        var id = of(dotted).id();
        QuarkusTransaction.requiringNew().run(() -> KeyOfBefore.write(id, dotted));
        follow();
        var action = UUID.randomUUID();

        tell(action, pseudonyms.onAction(action, KeyOfBefore.name(dotted)));

        assertThat(acts.firstOf(id, List.of(action))).contains(action);
    }

    @Test
    void whatWasToldByTheCurrentNameWhileTheRowHadAFormerOneIsTheirsOnceItFollowed() {
        Network.join(dotted, "en");
        var id = of(dotted).id();
        QuarkusTransaction.requiringNew().run(() -> KeyOfBefore.write(id, dotted));
        var action = UUID.randomUUID();
        tell(action, pseudonyms.onAction(action, pseudonyms.of(plain)));
        assertThat(acts.firstOf(id, List.of(action))).isEmpty();

        follow();
        acts.recognise();

        assertThat(acts.firstOf(id, List.of(action))).contains(action);
    }

    @Test
    void ofTwoRowsThatAreOnePersonTheOneThatConfirmedFirstStaysWithTheActsOfBoth() {
        Network.join(dotted, "en");
        var first = of(dotted).id();
        QuarkusTransaction.requiringNew().run(() -> KeyOfBefore.write(first, dotted));
        Network.join(plain, "es");
        var second = of(plain).id();
        assertThat(second).isNotEqualTo(first);
        var action = UUID.randomUUID();
        tell(action, pseudonyms.onAction(action, pseudonyms.of(plain)));

        follow();

        assertThat(of(plain).id()).isEqualTo(first);
        assertThat(of(plain).language()).isEqualTo("en");
        assertThat(stage(second)).isEqualTo(SupporterStage.LEFT);
        assertThat(acts.firstOf(first, List.of(action))).contains(action);
    }

    @Test
    void whoeverIsJustAskingToJoinIsWaitedForByNobodyAndTheRowFollowsLater() {
        Network.join(dotted, "en");
        var id = of(dotted).id();
        QuarkusTransaction.requiringNew().run(() -> KeyOfBefore.write(id, dotted));

        QuarkusTransaction.requiringNew().run(() -> {
            supporters.of(new Address(plain), Instant.now());
            follow(); // in transactions of its own, as another instance's
        });
        assertThat(of(dotted).pseudonyms()).containsExactly(KeyOfBefore.name(dotted));

        follow();
        assertThat(of(dotted).pseudonyms()).first().isEqualTo(pseudonyms.of(plain));
    }

    @Test
    void whoHasNotConfirmedGivesWayToWhoHas() {
        Network.join(dotted, "en");
        var first = of(dotted).id();
        QuarkusTransaction.requiringNew().run(() -> KeyOfBefore.write(first, dotted));
        Network.ask(plain, "en");
        Network.mails(plain, 1);

        follow();

        assertThat(of(plain).id()).isEqualTo(first);
    }

    @Test
    void ofTwoWhoHaveNotConfirmedEitherLinkStillWorks() {
        Network.ask(dotted, "en");
        var page = Network.confirmationPage(Network.mails(dotted, 1).getFirst());
        var first = of(dotted).id();
        QuarkusTransaction.requiringNew().run(() -> KeyOfBefore.write(first, dotted));
        Network.ask(plain, "en");
        Network.mails(plain, 1);
        follow();

        assertThat(Network.post(page, page, Map.of()).statusCode()).isEqualTo(303);
        follow();

        assertThat(of(plain).id()).isEqualTo(first);
        assertThat(of(plain).stage()).isEqualTo(SupporterStage.CONFIRMED);
    }

    /** Every closed column is followed: one that nobody names here would be lost with its key. */
    @Test
    void noClosedColumnIsForgotten() {
        List<?> columns = database.createNativeQuery("""
                        select table_name || '.' || column_name from information_schema.columns
                        where table_schema = 'public' and data_type = 'bytea' order by 1""").getResultList();

        assertThat(columns)
                .map(Object::toString)
                .containsExactly(
                        "erasure.address",
                        "erasure.names",
                        "listed_person.cells",
                        "organisation_contact.address",
                        "organisation_contact.name",
                        "organisation_contact.office",
                        "organisation_signature.returned_because",
                        "organisation_signature.second_address",
                        "organisation_signature.signer_address",
                        "organisation_signature.signer_name",
                        "organisation_signature.signer_office",
                        "person_mail.address",
                        "person_signature.address",
                        "person_signature.name",
                        "supporter.address",
                        "supporter.name",
                        "unlisted_signatory.acronym",
                        "unlisted_signatory.country",
                        "unlisted_signatory.domain",
                        "unlisted_signatory.name");
    }

    private void tell(UUID action, String actor) {
        QuarkusTransaction.requiringNew().run(() -> database.createNativeQuery("""
                                insert into known_act (actor, action_id, acted_at, looked_for, kept_until)
                                values (:actor, :action, now() + interval '1 minute', false, now() + interval '1 day')""")
                .setParameter("actor", actor)
                .setParameter("action", action)
                .executeUpdate());
        acts.recognise();
    }

    /** As an hour later, when it is looked again. */
    private void follow() {
        QuarkusTransaction.requiringNew()
                .run(() -> database.createNativeQuery("update key_change set looked_at = null, position = null")
                        .executeUpdate());
        keys.follow();
    }

    private Supporter of(String address) {
        return QuarkusTransaction.requiringNew()
                .call(() -> supporters.of(new Address(address), Instant.now()).orElseThrow());
    }

    private SupporterStage stage(UUID id) {
        return QuarkusTransaction.requiringNew()
                .call(() -> supporters.findById(id).stage());
    }

    /** What its address begins with, which says by which key it is closed. */
    private String closedWith(UUID id) {
        return QuarkusTransaction.requiringNew().call(() -> (String) database.createNativeQuery(
                        "select encode(substring(address from 1 for 5), 'hex') from supporter where id = :id")
                .setParameter("id", id)
                .getSingleResult());
    }
}
