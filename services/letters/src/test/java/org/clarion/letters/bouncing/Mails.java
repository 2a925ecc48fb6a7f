package org.clarion.letters.bouncing;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** Mails as they arrive in a bounce mailbox. */
final class Mails {

    private Mails() {}

    /** As Postfix writes it, which marks bounces as automatic answers too. */
    static String bounce(String to, String action, String status) {
        return report(to, """
                Reporting-MTA: dns; mx.example.org
                X-Postfix-Queue-ID: 4F1xyz

                Final-Recipient: rfc822; despacho@minedu.example.org
                Action: %s
                Status: %s
                Diagnostic-Code: smtp; 550 5.1.1 <despacho@minedu.example.org>: no such user
                """.formatted(action, status));
    }

    static String report(String to, String status) {
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
    static String encodedAsAWhole(String bounce) {
        var parts = bounce.split("\n\n", 2);
        return parts[0] + "\nContent-Transfer-Encoding: base64\n\n" + base64(parts[1]);
    }

    /** Others encode the report alone. */
    static String withItsReportEncoded(String bounce) {
        var parts = bounce.split("Content-Type: message/delivery-status\n\n|(?=\n--b/1\nContent-Type: message/rfc822)");
        return parts[0] + "Content-Type: message/delivery-status\nContent-Transfer-Encoding: base64\n\n"
                + base64(parts[1]) + parts[2];
    }

    private static String base64(String text) {
        var bytes = text.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8);
        return Base64.getMimeEncoder(76, new byte[] {'\n'}).encodeToString(bytes) + "\n";
    }

    static String resendByPost(String to) {
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

    static String awayUntilMonday(String to) {
        return """
                From: despacho@minedu.example.org
                To: %s
                Subject: Fuera de la oficina
                Auto-Submitted: auto-replied
                Content-Type: text/plain

                Vuelvo el lunes.
                """.formatted(to);
    }

    static String plain(String to, String headers) {
        return """
                To: %s
                Subject: failure notice
                %s
                Content-Type: text/plain

                Your message could not be delivered.
                """.formatted(to, headers);
    }

    /** Parts in parts in parts. */
    static String nested(String to, int deep) {
        var mail = new StringBuilder("From: a@example.org\nTo: " + to + "\nMIME-Version: 1.0\n");
        for (int i = 0; i < deep; i++) {
            mail.append("Content-Type: multipart/report; boundary=\"b%d\"\n\n--b%d\n".formatted(i, i));
        }
        return mail.append("Content-Type: message/delivery-status\n\nAction: failed\nStatus: 5.1.1\n")
                .toString();
    }

    static MimeMessage mail(String text) throws MessagingException {
        var bytes = text.replace("\n", "\r\n").getBytes(StandardCharsets.ISO_8859_1);
        return new MimeMessage((Session) null, new ByteArrayInputStream(bytes));
    }
}
