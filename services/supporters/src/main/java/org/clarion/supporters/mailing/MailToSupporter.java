package org.clarion.supporters.mailing;

import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.clarion.mail.Mail;
import org.clarion.pages.Organisation;
import org.clarion.supporters.people.Links;
import org.clarion.supporters.people.Supporter;

/** A mail in both its parts, in its reader's language. */
@ApplicationScoped
class MailToSupporter {

    private final Links links;
    private final Organisation organisation;

    MailToSupporter(Links links, Organisation organisation) {
        this.links = links;
        this.organisation = organisation;
    }

    /**
     * Empty for somebody who has no address any more.
     *
     * @param canLeave whether a mail program may offer to leave the network
     */
    Optional<Mail> write(
            Supporter supporter, String subject, TemplateInstance text, TemplateInstance page, boolean canLeave) {
        var locale = Locale.of(supporter.language());
        return supporter
                .address()
                .map(address -> new Mail(
                        address,
                        null,
                        organisation.getName(),
                        subject,
                        text.setLocale(locale).render(),
                        page.setLocale(locale).render(),
                        canLeave ? links.oneClickToLeave(supporter) : null,
                        List.of()));
    }
}
