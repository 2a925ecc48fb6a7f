package org.clarion.supporters.bouncing;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.icegreen.greenmail.store.FolderException;
import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import io.quarkus.mailer.Mail;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.clarion.bounces.BounceConfig;
import org.clarion.bounces.BounceReader;
import org.clarion.contracts.Topic;
import org.clarion.contracts.UrgentActionEvent.UrgentActionLaunched;
import org.clarion.supporters.Network;
import org.clarion.supporters.Sheets;
import org.clarion.testkit.RealParts;
import org.clarion.testkit.ReturnedMailSamples;
import org.clarion.testkit.Teller;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Mails of ours come back to a real mailbox, which is read by IMAP. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class ComingBackToSupportersTest {

    private static final GreenMail SERVER = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_IMAP));
    private static GreenMailUser bounces;

    @Inject
    BounceReader reader;

    @Inject
    EntityManager entities;

    private final String amina = Network.address("amina");

    /** How the service is told of the mailbox. */
    private record Imap(
            Optional<String> host, int port, Optional<String> user, Optional<String> password, BounceConfig.Tls tls)
            implements BounceConfig.Mailbox {}

    @BeforeAll
    static void open() {
        SERVER.start();
        bounces = SERVER.setUser("bounces@clarion.example.org", "bounces", "secret");
    }

    @AfterAll
    static void close() {
        SERVER.stop();
    }

    @BeforeEach
    void empty() throws FolderException {
        SERVER.purgeEmailFromAllMailboxes();
    }

    @Test
    void aHardBouncePausesAtOnceUntilThePersonSaysThatTheAddressWorks() throws Exception {
        var page = Network.preferencePage(joined());
        arrives(ReturnedMailSamples.bounce(returnAddress(), "failed", "5.1.1"));

        look();

        assertThat(address()).isEqualTo("CONFIRMED HARD_BOUNCED 0 5.1.1");
        assertThat(inInbox()).isZero();
        assertThat(fateOfAnAlert()).isEqualTo("NOT_NEEDED ADDRESS");
        assertThat(given().get(page).asString())
                .contains("have come back since", "nothing of yours was deleted", "This address works again");

        assertThat(given().get(page + "?works=yes").asString()).contains("This address works again");
        assertThat(Network.post(page, page + "/address", Map.of()).statusCode()).isEqualTo(303);

        assertThat(address()).isEqualTo("CONFIRMED GOOD 0 ");
        assertThat(given().get(page).asString()).doesNotContain("This address works again");
        assertThat(fateOfAnAlert()).isEqualTo("SENT ");
    }

    @Test
    void oneSoftBounceHeardTwiceCountsOnceAndPausesNothing() throws Exception {
        joined();
        arrives(ReturnedMailSamples.bounce(returnAddress(), "failed", "5.2.2"));
        arrives(ReturnedMailSamples.ofExim(returnAddress(), "552 5.2.2 mailbox full"));

        look();

        assertThat(address()).isEqualTo("CONFIRMED SOFT_BOUNCING 1 5.2.2");
        assertThat(inInbox()).isZero();
        assertThat(fateOfAnAlert()).isEqualTo("SENT ");
    }

    @Test
    void aComplaintStopsMailAtOnceAndErasesNothing() throws Exception {
        var page = Network.preferencePage(joined());
        arrives(ReturnedMailSamples.complaint("abuse@clarion.example.org", "abuse", returnAddress()));

        look();

        assertThat(address()).isEqualTo("CONFIRMED COMPLAINED 0 ");
        assertThat(fateOfAnAlert()).isEqualTo("NOT_NEEDED COMPLAINT");
        assertThat(given().get(page).asString())
                .contains("marked one of our mails as unwanted", "nothing of yours was deleted", "Write to me again");
        Network.post(page, page + "/address", Map.of());
        assertThat(fateOfAnAlert()).isEqualTo("SENT ");
    }

    @Test
    void whoeverLeavesTakesTheirBouncesAlong() throws Exception {
        var leave = Network.leavePage(joined());
        arrives(ReturnedMailSamples.bounce(returnAddress(), "failed", "5.1.1"));
        look();

        given().formParam("List-Unsubscribe", "One-Click").post(leave);

        assertThat(ofSupporter(id(leave))).isEqualTo("LEFT GOOD 0 ");
        arrives(ReturnedMailSamples.bounce(returnAddress(), "failed", "5.1.1"));
        look();
        assertThat(ofSupporter(id(leave))).isEqualTo("LEFT GOOD 0 ");
        assertThat(inInbox()).isZero();
    }

    @Test
    void absenceNotesAreReadByNobodyAndKeptNowhere() throws Exception {
        joined();
        arrives(ReturnedMailSamples.awayUntilMonday(returnAddress()));
        arrives(ReturnedMailSamples.bounce(returnAddress(), "delayed", "4.4.1"));

        look();

        assertThat(address()).isEqualTo("CONFIRMED GOOD 0 ");
        assertThat(inInbox()).isZero();
        assertThat(unread()).isZero();
    }

    @Test
    void whatIsNotUnderstoodOrForgedWaitsForAPerson() throws Exception {
        joined();
        arrives(ReturnedMailSamples.bounce("bounces+1.1@clarion.example.org", "failed", "5.1.1"));
        arrives(ReturnedMailSamples.complaint("abuse@clarion.example.org", "abuse", "bounces+1.1@clarion.example.org"));
        arrives(ReturnedMailSamples.plain(returnAddress(), "From: MAILER-DAEMON@example.org"));
        arrives("");

        look();

        assertThat(address()).isEqualTo("CONFIRMED GOOD 0 ");
        assertThat(inInbox()).isZero();
        assertThat(unread()).isEqualTo(4);
        assertThat(ask("select unread || ' unread' from bounce_mailbox")).isEqualTo("4 unread");
    }

    @Test
    void aBounceThatIsFasterThanOurOwnNoteWaits() throws Exception {
        joined();
        arrives(ReturnedMailSamples.bounce(returnAddress(), "failed", "5.1.1"));
        waits(true);

        look();
        assertThat(address()).startsWith("CONFIRMED GOOD");
        assertThat(inInbox()).isOne();
        waits(false);
        look();

        assertThat(address()).startsWith("CONFIRMED HARD_BOUNCED");
        assertThat(inInbox()).isZero();
    }

    /** Joins and asks again; the mail that says that they are in already has every link. */
    private Mail joined() {
        Network.join(amina, "en");
        Network.ask(amina, "en");
        return Network.mails(amina, 2).get(1);
    }

    private String returnAddress() {
        var address = Network.mails(amina, 2).get(1).getBounceAddress();
        assertThat(address).startsWith("bounces+").endsWith("@clarion.example.org");
        return address;
    }

    /** What becomes of the mail to her about an action that is launched now. */
    private String fateOfAnAlert() {
        var action = UUID.randomUUID();
        Teller.tell(Topic.URGENT_ACTIONS, new UrgentActionLaunched(Sheets.families(action)));
        var fate = "select mail_state || ' ' || coalesce(kept_back, '') from due_mail"
                + " where action_id = '" + action + "' and supporter_id = '" + herId() + "'"
                + " and mail_state not in ('DUE', 'CLAIMED')";
        await().untilAsserted(() -> assertThat(ask(fate)).isNotEmpty());
        return ask(fate);
    }

    private UUID herId() {
        return id(Network.leavePage(Network.mails(amina, 2).get(1)));
    }

    private static UUID id(String leave) {
        return UUID.fromString(leave.substring("/me/leave/".length(), "/me/leave/".length() + 36));
    }

    private String address() {
        return ofSupporter(herId());
    }

    private String ofSupporter(UUID id) {
        return ask("select stage || ' ' || address_condition || ' ' || address_bounces || ' '"
                + " || coalesce(address_status, '') from supporter where id = '" + id + "'");
    }

    private void waits(boolean waits) {
        QuarkusTransaction.requiringNew().run(() -> entities.createNativeQuery(
                        "update due_mail set mail_state = '%s', mail_due_at = '2099-01-01',"
                                        .formatted(waits ? "CLAIMED" : "SENT")
                                + " mail_done_at = %s where kind = 'ALREADY_IN' and supporter_id = :her"
                                        .formatted(waits ? "null" : "now()"))
                .setParameter("her", herId())
                .executeUpdate());
    }

    private String ask(String sql) {
        List<?> found = QuarkusTransaction.requiringNew()
                .call(() -> entities.createNativeQuery(sql, String.class).getResultList());
        return found.isEmpty() ? "" : String.valueOf(found.getFirst());
    }

    private void look() {
        reader.look(new Imap(
                Optional.of("127.0.0.1"),
                SERVER.getImap().getPort(),
                Optional.of("bounces"),
                Optional.of("secret"),
                BounceConfig.Tls.NONE));
    }

    private static void arrives(String mail) throws MessagingException {
        bounces.deliver(ReturnedMailSamples.mail(mail));
    }

    private static int inInbox() throws FolderException {
        return SERVER.getManagers().getImapHostManager().getInbox(bounces).getMessageCount();
    }

    private static int unread() {
        return SERVER.getManagers()
                .getImapHostManager()
                .getFolder(bounces, "Unread by Clarion")
                .getMessageCount();
    }
}
