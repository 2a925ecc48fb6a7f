package org.clarion.supporters.mailing;

import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.clarion.mail.Mail;
import org.clarion.pages.Bundles;
import org.clarion.pages.mails.HouseMail;
import org.clarion.supporters.people.Links;
import org.clarion.supporters.people.Supporter;

/** A mail in both its parts, in its reader's language. */
@ApplicationScoped
class MailToSupporter {

    private final Links links;
    private final HouseMail house;

    MailToSupporter(Links links, HouseMail house) {
        this.links = links;
        this.house = house;
    }

    /**
     * Empty for somebody who has no address any more.
     *
     * @param canLeave whether a mail program may offer to leave the network
     */
    Optional<Mail> write(
            Supporter supporter, String subject, TemplateInstance text, TemplateInstance page, boolean canLeave) {
        return supporter
                .address()
                .map(address -> house.write(address, supporter.language(), subject, text, page))
                .map(mail -> canLeave ? mail.unsubscribedAt(links.oneClickToLeave(supporter)) : mail);
    }

    /** One of the alerts: for readers' sorting, and for complaints that a mailbox provider counts by kind and action. */
    Mail asAlert(Mail mail, Kind kind, UUID action, String language) {
        var title = Bundles.of(MailWords.class, language).alerts();
        return house.ofList(
                mail, "alerts", title, kind.name().toLowerCase(Locale.ROOT).replace('_', '-'), action.toString());
    }
}
