package org.clarion.letters.bouncing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeUtility;
import java.io.IOException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.clarion.letters.bouncing.Notice.Answered;
import org.clarion.letters.bouncing.Notice.CameBack;
import org.clarion.letters.bouncing.Notice.NothingNew;
import org.clarion.letters.bouncing.Notice.Unclear;
import org.clarion.letters.sending.ReturnAddresses;

/** Understands the mails in the bounce mailbox. Anybody can write there, so nothing counts but a signed address. */
@ApplicationScoped
class BounceReading {

    private final ReturnAddresses addresses;

    BounceReading(ReturnAddresses addresses) {
        this.addresses = addresses;
    }

    /** A bounce says that it is automatic, as an absence note does: what it reports is looked at first. */
    Notice read(MimeMessage mail) throws MessagingException, IOException {
        var letter = letter(mail);
        if (letter.isEmpty()) {
            return new Unclear();
        }
        var report = DeliveryReport.in(mail);
        var failure = report.failure();
        if (failure.isPresent()) {
            return new CameBack(letter.get(), failure.get());
        }
        if (report.isEmpty() && answeredByMachine(mail)) {
            return new Answered(letter.get(), SaidByMachine.in(mail));
        }
        return report.harmless() ? new NothingNew() : new Unclear();
    }

    /** Mail servers note where a mail was really going; without such a note the address it is written to must do. */
    private Optional<UUID> letter(MimeMessage mail) throws MessagingException {
        var found = Optional.<UUID>empty();
        for (var name : new String[] {"Delivered-To", "X-Original-To", "Envelope-To", "To"}) {
            if (found.isEmpty()) {
                found = headers(mail, name)
                        .flatMap(value -> addresses.read(value).stream())
                        .findFirst();
            }
        }
        return found;
    }

    /** Old mail servers write bounces as plain text and mark them as automatic; these a person should see. */
    private static boolean answeredByMachine(MimeMessage mail) throws MessagingException {
        var automatic = headers(mail, "Auto-Submitted").anyMatch(value -> !value.startsWith("no"))
                || headers(mail, "Precedence").anyMatch(value -> value.matches("(bulk|junk|auto_reply).*"))
                || headers(mail, "X-Autoreply").findAny().isPresent();
        var postmaster = headers(mail, "From").anyMatch(value -> value.matches(".*(mailer-daemon|postmaster).*"));
        return automatic
                && !postmaster
                && headers(mail, "X-Failed-Recipients").findAny().isEmpty();
    }

    private static Stream<String> headers(MimeMessage mail, String name) throws MessagingException {
        var values = mail.getHeader(name);
        return values == null
                ? Stream.empty()
                : Arrays.stream(values)
                        .map(value -> MimeUtility.unfold(value).strip().toLowerCase(Locale.ROOT));
    }
}
