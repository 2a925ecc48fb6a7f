package org.clarion.supporters.mailing;

import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.clarion.mail.Mail;
import org.clarion.pages.Bundles;
import org.clarion.pages.mails.HouseMail;
import org.clarion.supporters.people.Supporter;
import org.jspecify.annotations.Nullable;

/** A mail in both its parts, in its reader's language. */
@ApplicationScoped
class MailToSupporter {

    private final HouseMail house;

    MailToSupporter(HouseMail house) {
        this.house = house;
    }

    /**
     * Empty for somebody who has no address any more.
     *
     * @param oneClick where a mail program may stop such mails (RFC 8058)
     */
    Optional<Mail> write(
            Supporter supporter,
            String subject,
            TemplateInstance text,
            TemplateInstance page,
            @Nullable String oneClick) {
        return supporter
                .address()
                .map(address -> house.write(address, supporter.language(), subject, text, page))
                .map(mail -> oneClick == null ? mail : mail.unsubscribedAt(oneClick));
    }

    /** One of the alerts: for readers' sorting, and for complaints that a mailbox provider counts by kind and action. */
    Mail asAlert(Mail mail, Kind kind, UUID action, String language) {
        var title = Bundles.of(MailWords.class, language).alerts();
        return house.ofList(
                mail, "alerts", title, kind.name().toLowerCase(Locale.ROOT).replace('_', '-'), action.toString());
    }
}
