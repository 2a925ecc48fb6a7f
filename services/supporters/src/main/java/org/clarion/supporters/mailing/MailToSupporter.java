package org.clarion.supporters.mailing;

import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.clarion.mail.Mail;
import org.clarion.pages.Organisation;
import org.clarion.supporters.people.Supporter;
import org.jspecify.annotations.Nullable;

/** A mail in both its parts, in its reader's language. */
@ApplicationScoped
class MailToSupporter {

    private final Organisation organisation;

    MailToSupporter(Organisation organisation) {
        this.organisation = organisation;
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
                        oneClick,
                        List.of()));
    }
}
