package org.clarion.letters.bouncing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.icegreen.greenmail.store.FolderException;
import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.mail.MessagingException;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.clarion.bounces.BounceConfig;
import org.clarion.bounces.BounceReader;
import org.clarion.bounces.ReturnAddresses;
import org.clarion.contracts.Topic;
import org.clarion.letters.sending.Manuscript;
import org.clarion.letters.sending.Manuscripts;
import org.clarion.letters.sending.Written;
import org.clarion.letters.writing.Drafts;
import org.clarion.privacy.KnownNames;
import org.clarion.testkit.RealParts;
import org.clarion.testkit.ReturnedMailSamples;
import org.clarion.testkit.ToldRecords;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Everything here is read from a real mailbox by IMAP. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class ReadBouncesTest {

    private static final GreenMail SERVER = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_IMAP));
    private static GreenMailUser bounces;

    private final BounceReader readBounces;
    private final ComingBack comingBack;
    private final ReturnAddresses addresses;
    private final DataSource database;
    private final AutomaticAnswers answers;
    private final ForgetAutomaticAnswers forget;
    private final Manuscripts manuscripts;
    private final UUID action = UUID.randomUUID();

    ReadBouncesTest(
            BounceReader readBounces,
            ComingBack comingBack,
            ReturnAddresses addresses,
            DataSource database,
            AutomaticAnswers answers,
            ForgetAutomaticAnswers forget,
            Manuscripts manuscripts) {
        this.manuscripts = manuscripts;
        this.answers = answers;
        this.forget = forget;
        this.readBounces = readBounces;
        this.comingBack = comingBack;
        this.addresses = addresses;
        this.database = database;
    }

    /** How the service is told of the mailbox. */
    record Imap(Optional<String> host, int port, Optional<String> user, Optional<String> password, BounceConfig.Tls tls)
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
    void aLetterThatComesBackIsTakenBackAndToldOnce() throws Exception {
        var letter = letter("ACCEPTED");
        arrives(ReturnedMailSamples.bounce(addressOf(letter), "failed", "5.1.1"));
        arrives(ReturnedMailSamples.bounce(addressOf(letter), "failed", "5.1.1"));

        look();
        arrives(ReturnedMailSamples.bounce(addressOf(letter), "failed", "5.1.1"));
        look();

        assertThat(stage(letter)).isEqualTo("RETURNED 5.1.1");
        assertThat(inInbox()).isZero();
        assertThat(unread()).isZero();
        await().untilAsserted(() -> assertThat(told()).isNotEmpty());
        assertThat(told()).containsExactly("letter.bounced.v1");
    }

    @Test
    void whoeverDiesBeforeTheMailIsRemovedHearsItAgain() throws Exception {
        var letter = letter("ACCEPTED");
        arrives(ReturnedMailSamples.bounce(addressOf(letter), "failed", "5.1.1"));
        comingBack.cameBack(letter, "5.1.1");

        look();

        assertThat(inInbox()).isZero();
        await().untilAsserted(() -> assertThat(told()).isNotEmpty());
        assertThat(told()).containsExactly("letter.bounced.v1");
    }

    @Test
    void absenceNotesAndDelaysTakeNothingBack() throws Exception {
        var letter = letter("ACCEPTED");
        arrives(ReturnedMailSamples.awayUntilMonday(addressOf(letter)));
        arrives(ReturnedMailSamples.bounce(addressOf(letter), "delayed", "4.4.1"));

        look();

        assertThat(stage(letter)).startsWith("ACCEPTED");
        assertThat(inInbox()).isZero();
        assertThat(unread()).isZero();
        assertThat(told()).isEmpty();
    }

    @Test
    void whatAMachineAnswersIsKeptForStaffWithoutTheWriterAndInTimeForgotten() throws Exception {
        var letter = letter("ACCEPTED");
        isWrittenByAmina(letter);
        arrives(ReturnedMailSamples.resendByPost(addressOf(letter)));
        arrives(ReturnedMailSamples.resendByPost(addressOf(letter)));

        look();

        var said = answers.latest().stream()
                .filter(one -> one.actionId().equals(action))
                .toList();
        assertThat(said).hasSize(1);
        assertThat(said.getFirst().times()).isEqualTo(2);
        assertThat(said.getFirst().said())
                .contains("vuelva a enviar su carta con su dirección postal")
                .doesNotContain("maestra");
        assertThat(ask("select encode(said, 'escape') from automatic_answer where action_id = '" + action + "'"))
                .doesNotContain("postal");
        update("update automatic_answer set latest_at = now() - interval '29 days' where action_id = ?", action);
        forget.forget();
        assertThat(answers.latest()).noneMatch(one -> one.actionId().equals(action));
    }

    @Test
    void ofAnAnswerWhoseWriterIsErasedNoWordIsKept() throws Exception {
        var letter = letter("ACCEPTED");
        arrives(ReturnedMailSamples.resendByPost(addressOf(letter)));

        look();

        assertThat(inInbox()).isZero();
        assertThat(answers.latest()).noneMatch(one -> one.actionId().equals(action));
    }

    @Test
    void staffDoNotLearnWhomAMachineAnswered() {
        var said = "Estimada Amina Núñez <amina@example.org>: escriba por correo postal.";

        assertThat(AutomaticAnswers.without("amina@example.org", AutomaticAnswers.without("Amina Núñez", said)))
                .isEqualTo("Estimada … <…>: escriba por correo postal.");
        assertThat(AutomaticAnswers.without("", said)).isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Amina Núñez | ESTIMADA AMINA NÚÑEZ: escriba | ESTIMADA …: escriba",
                "Amina Núñez | 'Estimada Amina\nNúñez: escriba' | Estimada …: escriba",
                "Ana | Ana, vuelva en una semana | …, vuelva en una semana",
                "Una petición: 2+2 | Automático: una petición: 2+2 | Automático: …"
            })
    void norInOtherLettersNorBehindAnotherWord(String personal, String said, String left) {
        assertThat(AutomaticAnswers.without(personal, said.translateEscapes())).isEqualTo(left);
    }

    @Test
    void whatIsNotOursIsKeptForAPersonAndCounted() throws Exception {
        var letter = letter("ACCEPTED");
        var address = addressOf(letter);
        arrives(ReturnedMailSamples.bounce("newsletter@example.org", "failed", "5.1.1"));
        arrives(ReturnedMailSamples.bounce(address.replaceAll("\\..*@clarion", ".1@clarion"), "failed", "5.1.1"));
        arrives(ReturnedMailSamples.bounce(addressOf(UUID.randomUUID()), "failed", "5.1.1"));

        look();

        assertThat(stage(letter)).startsWith("ACCEPTED");
        assertThat(inInbox()).isZero();
        assertThat(unread()).isEqualTo(3);
        assertThat(asStaffSeeIt()).isEqualTo("3 unread, no trouble");
    }

    @Test
    void hostileMailsDoNotKeepUsFromTheNextOne() throws Exception {
        var letter = letter("ACCEPTED");
        var address = addressOf(letter);
        arrives(ReturnedMailSamples.nested(address, 50));
        arrives(ReturnedMailSamples.plain(address, "From: a@example.org\nX-Large: yes") + "x".repeat(3_000_000));
        arrives("To: " + address + "\nContent-Type: multipart/report; boundary\n\n--\u0000\n");
        arrives("To: " + address + "\nContent-Type: multipart/report\n\nno parts at all");
        arrives(ReturnedMailSamples.report(address, "\u0000\u0001: :::\n\n\n\n\n" + "A".repeat(100_000)));
        arrives("");
        arrives(ReturnedMailSamples.bounce(address, "failed", "5.2.2"));

        look();

        assertThat(stage(letter)).isEqualTo("RETURNED 5.2.2");
        assertThat(inInbox()).isZero();
        assertThat(unread()).isEqualTo(6);
    }

    @Test
    void aBounceThatIsFasterThanOurOwnNoteWaits() throws Exception {
        var letter = letter("QUEUED");
        arrives(ReturnedMailSamples.bounce(addressOf(letter), "failed", "5.1.1"));

        look();
        assertThat(stage(letter)).startsWith("QUEUED");
        assertThat(inInbox()).isOne();
        update("update letter set stage = 'ACCEPTED', finished_at = now() where id = ?", letter);
        look();

        assertThat(stage(letter)).isEqualTo("RETURNED 5.1.1");
        assertThat(inInbox()).isZero();
    }

    @Test
    void aMailboxThatDoesNotOpenIsShownToStaffAndTriedAgain() throws Exception {
        readBounces.look(mailbox("wrong"));
        assertThat(asStaffSeeIt()).contains("AuthenticationFailedException");

        look();

        assertThat(asStaffSeeIt()).endsWith("no trouble");
    }

    private void look() {
        readBounces.look(mailbox("secret"));
    }

    private static Imap mailbox(String password) {
        return new Imap(
                Optional.of("127.0.0.1"),
                SERVER.getImap().getPort(),
                Optional.of("bounces"),
                Optional.of(password),
                BounceConfig.Tls.NONE);
    }

    private static void arrives(String mail) throws MessagingException {
        bounces.deliver(ReturnedMailSamples.mail(mail));
    }

    private String addressOf(UUID letter) {
        return addresses.of(letter).orElseThrow().value();
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

    private void isWrittenByAmina(UUID letter) throws SQLException {
        var written = new Written(
                UUID.randomUUID(), Drafts.aminas(), "", "amina@example.org", new KnownNames(List.of("p")), "en");
        var manuscript = new Manuscript(action, written, Instant.EPOCH, Instant.parse("2099-01-01T00:00:00Z"));
        manuscript.moveMail(fate -> fate.notNeeded(Instant.EPOCH));
        QuarkusTransaction.requiringNew().run(() -> manuscripts.persist(manuscript));
        update("update letter set manuscript_id = ? where id = ?", manuscript.id(), letter);
    }

    private UUID letter(String stage) throws SQLException {
        var letter = UUID.randomUUID();
        update("""
                with m as (insert into manuscript (id, action_id, idempotency_key, pseudonym, address, name, town,
                    text, country, letter_language, page_language, purpose, keep_until, written_at, mail_state,
                    mail_attempts, mail_due_at, confirmed_at) values (gen_random_uuid(), gen_random_uuid(), gen_random_uuid(), 'p', '',
                    '', '', '', 'US', 'ES', 'en', 'SENDING_A_LETTER', 'infinity', 'epoch', 'SENT', 1, 'epoch', 'epoch')
                    returning id)
                insert into letter (id, manuscript_id, action_id, target_id, sent_to, stage, due_at, written_at,
                    confirmed_at, finished_at)
                select ?, case when '%1$s' = 'QUEUED' then m.id end, ?, gen_random_uuid(), 'unpaced@example.org',
                    '%1$s', '2099-01-01', now(), now(), now() from m""".formatted(stage), letter, action);
        return letter;
    }

    private String stage(UUID letter) throws SQLException {
        return ask("select stage || ' ' || coalesce(reason, '') from letter where id = '" + letter + "'");
    }

    private String asStaffSeeIt() throws SQLException {
        return ask("select unread || ' unread, ' || coalesce(trouble, 'no trouble') from bounce_mailbox");
    }

    private List<String> told() {
        return ToldRecords.about(action, Topic.LETTERS).stream()
                .map(ToldRecords.Message::type)
                .toList();
    }

    private void update(String sql, Object... values) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.executeUpdate();
        }
    }

    private String ask(String sql) throws SQLException {
        try (var connection = database.getConnection();
                var select = connection.prepareStatement(sql);
                var row = select.executeQuery()) {
            row.next();
            return row.getString(1);
        }
    }
}
