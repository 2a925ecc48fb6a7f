package org.clarion.testkit;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** Mails as they arrive in a bounce mailbox, written by hand in the manners of many mail servers; nobody in them is anybody. */
public final class ReturnedMailSamples {

    private ReturnedMailSamples() {}

    /** As Postfix writes it, which marks bounces as automatic answers too. */
    public static String bounce(String to, String action, String status) {
        return report(to, """
                Reporting-MTA: dns; mx.example.org
                X-Postfix-Queue-ID: 4F1xyz

                Final-Recipient: rfc822; despacho@minedu.example.org
                Action: %s
                Status: %s
                Diagnostic-Code: smtp; 550 5.1.1 <despacho@minedu.example.org>: no such user
                """.formatted(action, status));
    }

    public static String report(String to, String status) {
        return """
                From: MAILER-DAEMON@mx.example.org
                To: %s
                Subject: Undelivered Mail Returned to Sender
                Auto-Submitted: auto-replied
                MIME-Version: 1.0
                Content-Type: multipart/report; report-type=delivery-status; boundary="b/1"

                --b/1
                Content-Type: text/plain; charset=us-ascii

                I am sorry to have to inform you that your message could not be delivered.

                --b/1
                Content-Type: message/delivery-status

                %s
                --b/1
                Content-Type: message/rfc822

                From: Amina <clarion@example.org>
                Subject: Escuela cerrada

                Soy maestra.
                --b/1--
                """.formatted(to, status);
    }

    /** As some gateways write it, although no multipart may be encoded: the whole body is base64. */
    public static String encodedAsAWhole(String bounce) {
        var parts = bounce.split("\n\n", 2);
        return parts[0] + "\nContent-Transfer-Encoding: base64\n\n" + base64(parts[1]);
    }

    /** Others encode the report alone. */
    public static String withItsReportEncoded(String bounce) {
        var parts = bounce.split("Content-Type: message/delivery-status\n\n|(?=\n--b/1\nContent-Type: message/rfc822)");
        return parts[0] + "Content-Type: message/delivery-status\nContent-Transfer-Encoding: base64\n\n"
                + base64(parts[1]) + parts[2];
    }

    private static String base64(String text) {
        var bytes = text.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8);
        return Base64.getMimeEncoder(76, new byte[] {'\n'}).encodeToString(bytes) + "\n";
    }

    public static String resendByPost(String to) {
        return """
                From: Mesa de Partes <despacho@minedu.example.org>
                To: %s
                Subject: =?UTF-8?Q?Respuesta_autom=C3=A1tica?=
                Auto-Submitted: auto-replied
                MIME-Version: 1.0
                Content-Type: multipart/alternative; boundary="b/2"

                --b/2
                Content-Type: text/plain; charset=UTF-8
                Content-Transfer-Encoding: quoted-printable

                Estimada Amina N=C3=BA=C3=B1ez <amina@example.org>:
                vuelva a enviar su carta con su direcci=C3=B3n postal.

                El 29 nov. 2026, Amina escribi=C3=B3:
                > Soy maestra.
                --b/2--
                """.formatted(to);
    }

    public static String awayUntilMonday(String to) {
        return """
                From: despacho@minedu.example.org
                To: %s
                Subject: Fuera de la oficina
                Auto-Submitted: auto-replied
                Content-Type: text/plain

                Vuelvo el lunes.
                """.formatted(to);
    }

    /** As qmail writes it: in plain words, with codes of its own manner. */
    public static String ofQmail(String to, String said) {
        return inWords(to, "MAILER-DAEMON@mx.example.org", """
                Hi. This is the qmail-send program at mx.example.org.
                I'm afraid I wasn't able to deliver your message to the following addresses.
                This is a permanent error; I've given up. Sorry it didn't work out.

                <amina@example.org>:
                %s

                --- Below this line is a copy of the message.

                Subject: 550 5.7.1 is what the mail itself says
                """.formatted(said));
    }

    /** As Exim writes it where it makes no reports. */
    public static String ofExim(String to, String said) {
        return inWords(to, "Mail Delivery System <Mailer-Daemon@mx.example.org>", """
                This message was created automatically by mail delivery software.

                A message that you sent could not be delivered to one or more of its
                recipients. This is a permanent error. The following address(es) failed:

                  amina@example.org
                    host mx.example.org [192.0.2.25]
                    SMTP error from remote mail server after RCPT TO:<amina@example.org>:
                    %s

                ------ This is a copy of the message, including all the headers. ------

                Subject: 550 5.7.1 is what the mail itself says
                """.formatted(said));
    }

    /** As Exim warns of a mail that takes longer. */
    public static String delayedInWords(String to) {
        return inWords(to, "Mail Delivery System <Mailer-Daemon@mx.example.org>", """
                This message was created automatically by mail delivery software.
                A message that you sent has not yet been delivered to one or more of its
                recipients after more than 24 hours on the queue on mx.example.org.

                  amina@example.org
                    Delay reason: SMTP error from remote mail server: 451 4.7.1 Try again later

                No action is required on your part. Delivery attempts will continue for
                some time, and this warning may be repeated at intervals.
                """);
    }

    /** As sendmail writes it, with a transcript. */
    public static String ofSendmail(String to) {
        return inWords(to, "Mail Delivery Subsystem <MAILER-DAEMON@mx.example.org>", """
                The original message was received at Sun, 29 Nov 2026 10:00:00 GMT

                   ----- The following addresses had permanent fatal errors -----
                <amina@example.org>
                    (reason: 550 5.1.1 <amina@example.org>... User unknown)

                   ----- Transcript of session follows -----
                ... while talking to mx.example.org.:
                <<< 550 5.1.1 <amina@example.org>... User unknown
                """);
    }

    /** As old Exchange wrote it. */
    public static String ofExchange(String to) {
        return inWords(to, "postmaster@example.org", """
                Delivery has failed to these recipients or distribution lists:

                amina@example.org
                The e-mail address you entered could not be found.

                Diagnostic information for administrators:
                Generating server: mx.example.org
                #550 5.1.10 RESOLVER.ADR.RecipientNotFound; Recipient not found ##
                """);
    }

    private static String inWords(String to, String from, String text) {
        return """
                From: %s
                To: %s
                Subject: failure notice
                MIME-Version: 1.0
                Content-Type: text/plain; charset=us-ascii

                %s""".formatted(from, to, text);
    }

    /** A report whose gateway put words of its own before it, and called the whole a mail of mixed parts. */
    public static String mixed(String bounce) {
        return bounce.replace("multipart/report; report-type=delivery-status;", "multipart/mixed;");
    }

    /** A report that was handed on as a text. */
    public static String withItsReportAsText(String bounce) {
        return bounce.replace("Content-Type: message/delivery-status", "Content-Type: text/plain");
    }

    /** A complaint (ARF), as a provider sends it to the one address that it knows of a sender: here {@code to}. */
    public static String complaint(String to, String type, String returnAddress) {
        return """
                From: <abuse@provider.example.org>
                To: %1$s
                Subject: FW: Alert
                MIME-Version: 1.0
                Content-Type: multipart/report; report-type=feedback-report; boundary="b/3"

                --b/3
                Content-Type: text/plain; charset=US-ASCII

                This is an email abuse report for an email message received from 192.0.2.1.

                --b/3
                Content-Type: message/feedback-report

                Feedback-Type: %2$s
                User-Agent: SomeGenerator/1.0
                Version: 1
                Original-Mail-From: <%3$s>
                Original-Rcpt-To: <redacted@provider.example.org>

                --b/3
                Content-Type: message/rfc822

                Return-Path: <%3$s>
                From: Clarion <clarion@example.org>
                Subject: Alert

                Somebody needs a letter.
                --b/3--
                """.formatted(to, type, returnAddress);
    }

    /** The same from a provider that tells where the mail came from in the head of the mail only. */
    public static String complaintWithTheHeadAlone(String to, String type, String returnAddress) {
        return complaint(to, type, returnAddress)
                .replaceFirst("Original-Mail-From: .*\n", "")
                .replace("Content-Type: message/rfc822", "Content-Type: text/rfc822-headers");
    }

    public static String plain(String to, String headers) {
        return """
                To: %s
                Subject: failure notice
                %s
                Content-Type: text/plain

                Your message could not be delivered.
                """.formatted(to, headers);
    }

    /** Parts in parts in parts. */
    public static String nested(String to, int deep) {
        var mail = new StringBuilder("From: a@example.org\nTo: " + to + "\nMIME-Version: 1.0\n");
        for (int i = 0; i < deep; i++) {
            mail.append("Content-Type: multipart/report; boundary=\"b%d\"\n\n--b%d\n".formatted(i, i));
        }
        return mail.append("Content-Type: message/delivery-status\n\nAction: failed\nStatus: 5.1.1\n")
                .toString();
    }

    /** As it travels. */
    public static MimeMessage mail(String text) throws MessagingException {
        var bytes = text.replace("\n", "\r\n").getBytes(StandardCharsets.ISO_8859_1);
        return new MimeMessage((Session) null, new ByteArrayInputStream(bytes));
    }
}
