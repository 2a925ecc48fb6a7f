package org.clarion.letters.bouncing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Base64;
import java.util.Locale;
import java.util.UUID;
import org.clarion.letters.Settings;
import org.clarion.letters.bouncing.Notice.Answered;
import org.clarion.letters.bouncing.Notice.CameBack;
import org.clarion.letters.bouncing.Notice.NothingNew;
import org.clarion.letters.bouncing.Notice.Unclear;
import org.clarion.letters.sending.ReturnAddresses;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BounceReadingTest {

    private final ReturnAddresses addresses = new ReturnAddresses(
            Settings.bouncingTo("bounces@clarion.example.org"),
            Base64.getUrlEncoder().encodeToString(new byte[32]));
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
        assertThat(read(Mails.bounce(itsAddress, action, status)))
                .isEqualTo(new CameBack(letter, status.substring(0, 5)));
    }

    @Test
    void itIsFoundByWhereTheMailWasReallyGoing() throws Exception {
        var forwarded =
                "Delivered-To: " + itsAddress + "\n" + Mails.bounce("postmaster@example.org", "failed", "5.1.1");

        assertThat(read(forwarded)).isEqualTo(new CameBack(letter, "5.1.1"));
    }

    @Test
    void capitalsDoNotMatter() throws Exception {
        assertThat(read(Mails.bounce(itsAddress.toUpperCase(Locale.ROOT), "failed", "5.1.1")))
                .isEqualTo(new CameBack(letter, "5.1.1"));
    }

    @ParameterizedTest
    @CsvSource({"delayed, 4.4.1", "delivered, 2.0.0", "relayed, 2.0.0", "expanded, 2.0.0"})
    void aDelayOrAReceiptChangesNothing(String action, String status) throws Exception {
        assertThat(read(Mails.bounce(itsAddress, action, status))).isEqualTo(new NothingNew());
    }

    @Test
    void whatReachedOneOfSeveralMailboxesHasArrived() throws Exception {
        var both = Mails.report(itsAddress, """
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
        assertThat(read(Mails.awayUntilMonday(itsAddress)))
                .isEqualTo(new Answered(letter, "Fuera de la oficina\n\nVuelvo el lunes."));
    }

    @Test
    void anAutomaticAnswerIsReadWithoutTheLetterItRepeats() throws Exception {
        assertThat(read(Mails.resendByPost(itsAddress)))
                .isEqualTo(new Answered(
                        letter,
                        "Respuesta automática\n\nEstimada Amina Núñez <amina@example.org>:\n"
                                + "vuelva a enviar su carta con su dirección postal."));
    }

    @Test
    void aReportIsReadHoweverItIsEncoded() throws Exception {
        var bounce = Mails.bounce(itsAddress, "failed", "5.7.1");

        assertThat(read(Mails.encodedAsAWhole(bounce))).isEqualTo(new CameBack(letter, "5.7.1"));
        assertThat(read(Mails.withItsReportEncoded(bounce))).isEqualTo(new CameBack(letter, "5.7.1"));
        assertThat(read(Mails.encodedAsAWhole(Mails.withItsReportEncoded(bounce))))
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
        assertThat(read(Mails.plain(itsAddress, headers))).isInstanceOf(Unclear.class);
    }

    @ParameterizedTest
    @CsvSource({"failed, soon", "failed, 2.0.0", "failed, ''", "vanished, 5.1.1"})
    void aReportThatMakesNoSenseIsForAPerson(String action, String status) throws Exception {
        assertThat(read(Mails.bounce(itsAddress, action, status))).isInstanceOf(Unclear.class);
    }

    @Test
    void whoeverGuessesAnIdForgesNothing() throws Exception {
        var tag = itsAddress.substring(0, itsAddress.indexOf('.'));

        assertThat(read(Mails.bounce(tag + ".0000000000000000@clarion.example.org", "failed", "5.1.1")))
                .isInstanceOf(Unclear.class);
        assertThat(read(Mails.bounce(tag + "@clarion.example.org", "failed", "5.1.1")))
                .isInstanceOf(Unclear.class);
        assertThat(read(Mails.bounce("bounces+zzzzzzzzzzzzzzzzzzzzzzzzz.zz@clarion.example.org", "failed", "5.1.1")))
                .isInstanceOf(Unclear.class);
    }

    @Test
    void anotherSystemsBounceIsNotOurs() throws Exception {
        assertThat(read(Mails.bounce("newsletter@example.org", "failed", "5.1.1")))
                .isInstanceOf(Unclear.class);
    }

    @Test
    void whatIsNestedDeeperWasNotWrittenByTheMailServer() throws Exception {
        assertThat(read(Mails.nested(itsAddress, 2))).isInstanceOf(Unclear.class);
        assertThat(read(Mails.nested(itsAddress, 5000))).isInstanceOf(Unclear.class);
    }

    @Test
    void aReportIsReadWhateverFollowsIt() throws Exception {
        var bounce = Mails.bounce(itsAddress, "failed", "5.1.1").replace("--b/1--", "--b/1\n\n".repeat(50_000));

        assertThat(read(bounce)).isEqualTo(new CameBack(letter, "5.1.1"));
    }

    private Notice read(String mail) throws Exception {
        return reading.read(Mails.mail(mail));
    }
}
