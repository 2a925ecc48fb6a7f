package org.clarion.bounces;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeUtility;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.clarion.bounces.MailNotice.Answered;
import org.clarion.bounces.MailNotice.CameBack;
import org.clarion.bounces.MailNotice.Complained;
import org.clarion.bounces.MailNotice.NothingNew;
import org.clarion.bounces.MailNotice.Unclear;
import org.clarion.bounces.MailNotice.Wrote;

/** Understands the mails in the bounce mailbox. Anybody can write there, so nothing counts but a signed address. */
@ApplicationScoped
class BounceReading {

    private final ReturnAddresses addresses;

    BounceReading(ReturnAddresses addresses) {
        this.addresses = addresses;
    }

    MailNotice read(MimeMessage mail) throws MessagingException, IOException {
        var parts = ReportParts.of(mail);
        var feedback = FeedbackReport.in(parts);
        if (feedback.isPresent()) {
            return complaint(feedback.get());
        }
        var returned = returned(mail);
        return returned.isPresent() ? read(mail, parts, returned.get()) : new Unclear();
    }

    /** Reports of complaints go to one address for all mails: which mail it was stands inside. */
    private MailNotice complaint(FeedbackReport report) {
        var about = addresses.read(report.about());
        if (about.isEmpty()) {
            return new Unclear();
        }
        if (report.isComplaint()) {
            return new Complained(about.get());
        }
        return report.isPraise() ? new NothingNew() : new Unclear();
    }

    /** A bounce says that it is automatic, as an absence note does: what it reports is looked at first. */
    private static MailNotice read(MimeMessage mail, List<MimeBodyPart> parts, UUID returned)
            throws MessagingException, IOException {
        var report = DeliveryReport.in(parts);
        var failure = report.failure();
        if (failure.isPresent()) {
            return new CameBack(returned, failure.get());
        }
        if (!report.isEmpty()) {
            return report.harmless() ? new NothingNew() : new Unclear();
        }
        if (answeredByMachine(mail)) {
            return new Answered(returned, SaidByMachine.in(mail));
        }
        return fromMailServer(mail) ? inPlainWords(FirstText.of(mail), returned) : inWords(mail, returned);
    }

    /** Some machines do not say that they are one: their words do. What is left a person may have written. */
    private static MailNotice inWords(MimeMessage mail, UUID returned) throws MessagingException, IOException {
        var said = SaidByMachine.in(mail);
        if (said.isEmpty()) {
            return new Unclear();
        }
        return switch (MachineWords.in(said)) {
            case FAILURE -> new Unclear();
            case ABSENCE, CHALLENGE, RECEIPT -> new Answered(returned, said);
            case NONE -> new Wrote(returned, said);
        };
    }

    private static MailNotice inPlainWords(String text, UUID returned) {
        var failure = PlainBounce.failure(text);
        if (failure.isPresent()) {
            return new CameBack(returned, failure.get());
        }
        return PlainBounce.delays(text) ? new NothingNew() : new Unclear();
    }

    /** Mail servers note where a mail was really going; without such a note the address it is written to must do. */
    private Optional<UUID> returned(MimeMessage mail) throws MessagingException {
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

    /** Old mail servers mark bounces as automatic too. */
    private static boolean answeredByMachine(MimeMessage mail) throws MessagingException {
        var automatic = headers(mail, "Auto-Submitted").anyMatch(value -> !value.startsWith("no"))
                || headers(mail, "Precedence").anyMatch(value -> value.matches("(bulk|junk|auto_reply).*"))
                || Stream.of("X-Autoreply", "X-Autorespond", "X-Autoresponder", "X-Mail-Autoreply", "X-Auto-Reply-From")
                        .anyMatch(name -> isThere(mail, name));
        return automatic && !fromMailServer(mail);
    }

    private static boolean fromMailServer(MimeMessage mail) throws MessagingException {
        return headers(mail, "From").anyMatch(value -> value.matches(".*(mailer-daemon|postmaster).*"))
                || headers(mail, "X-Failed-Recipients").findAny().isPresent();
    }

    private static boolean isThere(MimeMessage mail, String name) {
        try {
            return mail.getHeader(name) != null;
        } catch (MessagingException unreadable) {
            return false;
        }
    }

    private static Stream<String> headers(MimeMessage mail, String name) throws MessagingException {
        var values = mail.getHeader(name);
        return values == null
                ? Stream.empty()
                : Arrays.stream(values)
                        .map(value -> MimeUtility.unfold(value).strip().toLowerCase(Locale.ROOT));
    }
}
