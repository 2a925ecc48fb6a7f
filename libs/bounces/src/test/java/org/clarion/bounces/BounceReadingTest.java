package org.clarion.bounces;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.UUID;
import org.clarion.bounces.MailNotice.Answered;
import org.clarion.bounces.MailNotice.CameBack;
import org.clarion.bounces.MailNotice.Complained;
import org.clarion.bounces.MailNotice.NothingNew;
import org.clarion.bounces.MailNotice.Unclear;
import org.clarion.bounces.MailNotice.Wrote;
import org.clarion.testkit.ReturnedMailSamples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BounceReadingTest {

    private final ReturnAddresses addresses = BouncesTo.address("bounces@clarion.example.org");
    private final BounceReading reading = new BounceReading(addresses);
    private final UUID letter = UUID.randomUUID();
    private final String itsAddress = addresses.of(letter).orElseThrow().value();

    /** A server that gave up after days says "failed" with its last reason, which need not begin with 5. */
    @ParameterizedTest
    @CsvSource({
        "failed, 5.1.1",
        "Failed, 5.7.1",
        "failed (no such user), 5.1.1",
        "failed, 5.0.0 (unknown)",
        "failed, 4.4.1"
    })
    void aLetterThatWillNeverArriveCameBack(String action, String status) throws Exception {
        assertThat(read(ReturnedMailSamples.bounce(itsAddress, action, status)))
                .isEqualTo(new CameBack(letter, status.substring(0, 5)));
    }

    @Test
    void itIsFoundByWhereTheMailWasReallyGoing() throws Exception {
        var forwarded = "Delivered-To: " + itsAddress + "\n"
                + ReturnedMailSamples.bounce("postmaster@example.org", "failed", "5.1.1");

        assertThat(read(forwarded)).isEqualTo(new CameBack(letter, "5.1.1"));
    }

    @Test
    void capitalsDoNotMatter() throws Exception {
        assertThat(read(ReturnedMailSamples.bounce(itsAddress.toUpperCase(Locale.ROOT), "failed", "5.1.1")))
                .isEqualTo(new CameBack(letter, "5.1.1"));
    }

    @ParameterizedTest
    @CsvSource({"delayed, 4.4.1", "delivered, 2.0.0", "relayed, 2.0.0", "expanded, 2.0.0"})
    void aDelayOrAReceiptChangesNothing(String action, String status) throws Exception {
        assertThat(read(ReturnedMailSamples.bounce(itsAddress, action, status))).isEqualTo(new NothingNew());
    }

    @Test
    void whatReachedOneOfSeveralMailboxesHasArrived() throws Exception {
        var both = ReturnedMailSamples.report(itsAddress, """
                Reporting-MTA: dns; mx.example.org

                Final-Recipient: rfc822; one@example.org
                Action: failed
                Status: 5.1.1

                Final-Recipient: rfc822; other@example.org
                Action: relayed
                Status: 2.0.0
                """);

        assertThat(read(both)).isInstanceOf(Unclear.class);
    }

    @Test
    void anAbsenceNoteIsNoBounceButStaffMayReadIt() throws Exception {
        assertThat(read(ReturnedMailSamples.awayUntilMonday(itsAddress)))
                .isEqualTo(new Answered(letter, "Fuera de la oficina\n\nVuelvo el lunes."));
    }

    @Test
    void anAutomaticAnswerIsReadWithoutTheLetterItRepeats() throws Exception {
        assertThat(read(ReturnedMailSamples.resendByPost(itsAddress)))
                .isEqualTo(new Answered(
                        letter,
                        "Respuesta automática\n\nEstimada Amina Núñez <amina@example.org>:\n"
                                + "vuelva a enviar su carta con su dirección postal."));
    }

    @Test
    void aReportIsReadHoweverItIsEncoded() throws Exception {
        var bounce = ReturnedMailSamples.bounce(itsAddress, "failed", "5.7.1");

        assertThat(read(ReturnedMailSamples.encodedAsAWhole(bounce))).isEqualTo(new CameBack(letter, "5.7.1"));
        assertThat(read(ReturnedMailSamples.withItsReportEncoded(bounce))).isEqualTo(new CameBack(letter, "5.7.1"));
        assertThat(read(ReturnedMailSamples.encodedAsAWhole(ReturnedMailSamples.withItsReportEncoded(bounce))))
                .isEqualTo(new CameBack(letter, "5.7.1"));
        assertThat(read(bounce.replace(
                        "Content-Type: multipart", "Content-Transfer-Encoding: base64\nContent-Type: multipart")))
                .isEqualTo(new CameBack(letter, "5.7.1"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "From: MAILER-DAEMON@example.org",
                "From: Mail Delivery System <Mailer-Daemon@example.org>\nAuto-Submitted: auto-replied",
                "From: mx@example.org\nAuto-Submitted: auto-replied\nX-Failed-Recipients: a@example.org",
                "From: a-person@example.org"
            })
    void whatMayBeABounceWithoutAReportIsForAPerson(String headers) throws Exception {
        assertThat(read(ReturnedMailSamples.plain(itsAddress, headers))).isInstanceOf(Unclear.class);
    }

    /** Many mailboxes that answer by themselves do not say so in a header. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Automatische Antwort: Ihre Nachricht | Ich bin bis Montag nicht im Büro.
            Réponse automatique                  | Je suis absent du bureau.
            RE: su carta                         | Hemos recibido su comunicación. No responda a este correo.
            Please confirm                       | To deliver your message, verify that you are a real person.""")
    void aMachineIsKnownByItsWordsToo(String subject, String text) throws Exception {
        assertThat(read(written(subject, text))).isInstanceOf(Answered.class);
    }

    @Test
    void whatAPersonWroteIsReadAsThatAndForgedByNobody() throws Exception {
        var answer = "La ministra ha visto su carta. La escuela abre el lunes.";

        assertThat(read(written("RE: Escuela", answer))).isEqualTo(new Wrote(letter, "RE: Escuela\n\n" + answer));
        assertThat(read(written("RE: Escuela", answer).replace(itsAddress, "bounces@clarion.example.org")))
                .isInstanceOf(Unclear.class);
    }

    private String written(String subject, String text) {
        return """
                From: despacho@minedu.example.org
                To: %s
                Subject: %s
                Content-Type: text/plain; charset=UTF-8
                Content-Transfer-Encoding: 8bit

                %s
                """.formatted(itsAddress, subject, text);
    }

    @ParameterizedTest
    @CsvSource({"failed, 2.0.0", "vanished, 5.1.1"})
    void aReportThatMakesNoSenseIsForAPerson(String action, String status) throws Exception {
        assertThat(read(ReturnedMailSamples.bounce(itsAddress, action, status))).isInstanceOf(Unclear.class);
    }

    /** The sample quotes what the other server had answered: 550 5.1.1. */
    @ParameterizedTest
    @ValueSource(strings = {"soon", ""})
    void aReportWithoutACodeIsReadByWhatTheOtherServerSaid(String status) throws Exception {
        assertThat(read(ReturnedMailSamples.bounce(itsAddress, "failed", status)))
                .isEqualTo(new CameBack(letter, "5.1.1"));
    }

    @Test
    void aReportIsReadHoweverGatewaysHandItOn() throws Exception {
        var bounce = ReturnedMailSamples.bounce(itsAddress, "failed", "5.2.2");

        assertThat(read(ReturnedMailSamples.mixed(bounce))).isEqualTo(new CameBack(letter, "5.2.2"));
        assertThat(read(ReturnedMailSamples.withItsReportAsText(bounce))).isEqualTo(new CameBack(letter, "5.2.2"));
        assertThat(read(ReturnedMailSamples.withItsReportAsText(ReturnedMailSamples.mixed(bounce))))
                .isEqualTo(new CameBack(letter, "5.2.2"));
    }

    /** None of them by what the mail itself says, which the samples of two servers repeat: 550 5.7.1. */
    @Test
    void aBounceInPlainWordsIsReadByItsCodes() throws Exception {
        assertThat(read(ReturnedMailSamples.ofQmail(itsAddress, "Sorry, no mailbox here by that name. (#5.1.1)")))
                .isEqualTo(new CameBack(letter, "5.1.1"));
        assertThat(read(ReturnedMailSamples.ofQmail(
                        itsAddress, "I'm not going to try again; it has been in the queue too long. (#4.4.1)")))
                .isEqualTo(new CameBack(letter, "4.4.1"));
        assertThat(read(ReturnedMailSamples.ofExim(itsAddress, "550 5.2.1 <amina@example.org>: mailbox disabled")))
                .isEqualTo(new CameBack(letter, "5.2.1"));
        assertThat(read(ReturnedMailSamples.ofExim(itsAddress, "550 No such user here")))
                .isEqualTo(new CameBack(letter, "5.0.0"));
        assertThat(read(ReturnedMailSamples.ofSendmail(itsAddress))).isEqualTo(new CameBack(letter, "5.1.1"));
        assertThat(read(ReturnedMailSamples.ofExchange(itsAddress))).isEqualTo(new CameBack(letter, "5.1.10"));
    }

    @Test
    void aBounceInPlainWordsWithoutACodeIsForAPersonAndADelayIsNone() throws Exception {
        assertThat(read(ReturnedMailSamples.ofQmail(itsAddress, "Sorry, it did not work out at 5.1.1.7.")))
                .isEqualTo(new Unclear());
        assertThat(read(ReturnedMailSamples.delayedInWords(itsAddress))).isEqualTo(new NothingNew());
    }

    @ParameterizedTest
    @ValueSource(strings = {"abuse", "Abuse", "fraud", "opt-out"})
    void aComplaintIsHeardWhereverItIsSentTo(String type) throws Exception {
        assertThat(read(ReturnedMailSamples.complaint("abuse-desk@clarion.example.org", type, itsAddress)))
                .isEqualTo(new Complained(letter));
        assertThat(read(ReturnedMailSamples.complaintWithTheHeadAlone(
                        "abuse-desk@clarion.example.org", type, itsAddress)))
                .isEqualTo(new Complained(letter));
    }

    @Test
    void whatIsNoComplaintStopsNothing() throws Exception {
        assertThat(read(ReturnedMailSamples.complaint("a@example.org", "not-spam", itsAddress)))
                .isEqualTo(new NothingNew());
        assertThat(read(ReturnedMailSamples.complaint("a@example.org", "auth-failure", itsAddress)))
                .isEqualTo(new Unclear());
        assertThat(read(ReturnedMailSamples.complaint("a@example.org", "abuse", "bounces+1.1@clarion.example.org")))
                .isEqualTo(new Unclear());
    }

    @Test
    void whoeverGuessesAnIdForgesNothing() throws Exception {
        var tag = itsAddress.substring(0, itsAddress.indexOf('.'));

        assertThat(read(ReturnedMailSamples.bounce(tag + ".0000000000000000@clarion.example.org", "failed", "5.1.1")))
                .isInstanceOf(Unclear.class);
        assertThat(read(ReturnedMailSamples.bounce(tag + "@clarion.example.org", "failed", "5.1.1")))
                .isInstanceOf(Unclear.class);
        assertThat(read(ReturnedMailSamples.bounce(
                        "bounces+zzzzzzzzzzzzzzzzzzzzzzzzz.zz@clarion.example.org", "failed", "5.1.1")))
                .isInstanceOf(Unclear.class);
    }

    @Test
    void anotherSystemsBounceIsNotOurs() throws Exception {
        assertThat(read(ReturnedMailSamples.bounce("newsletter@example.org", "failed", "5.1.1")))
                .isInstanceOf(Unclear.class);
    }

    @Test
    void whatIsNestedDeeperWasNotWrittenByTheMailServer() throws Exception {
        assertThat(read(ReturnedMailSamples.nested(itsAddress, 2))).isInstanceOf(Unclear.class);
        assertThat(read(ReturnedMailSamples.nested(itsAddress, 5000))).isInstanceOf(Unclear.class);
    }

    @Test
    void aReportIsReadWhateverFollowsIt() throws Exception {
        var bounce = ReturnedMailSamples.bounce(itsAddress, "failed", "5.1.1")
                .replace("--b/1--", "--b/1\n\n".repeat(50_000));

        assertThat(read(bounce)).isEqualTo(new CameBack(letter, "5.1.1"));
    }

    private MailNotice read(String mail) throws Exception {
        return reading.read(ReturnedMailSamples.mail(mail));
    }
}
