package org.clarion.actionreports.reporting.verifying;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;
import org.clarion.actionreports.journal.ReportWords;
import org.clarion.mail.Mail;
import org.clarion.pages.Bundles;
import org.clarion.pages.Organisation;
import org.clarion.pages.PrivateLinks;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The mail that asks. Its link shows a page; only the button there confirms. */
@ApplicationScoped
class ConfirmationLetter {

    private final String address;
    private final PrivateLinks links;
    private final Organisation organisation;

    ConfirmationLetter(
            @ConfigProperty(name = "clarion.address") String address, PrivateLinks links, Organisation organisation) {
        this.address = address;
        this.links = links;
        this.organisation = organisation;
    }

    Mail write(Addressed mail) {
        var link = address + "/reports/confirm/" + mail.token() + "?lang=" + mail.language();
        var mine = address + links.path(mail.reportId()) + "?lang=" + mail.language();
        var locale = Locale.of(mail.language());
        var text = Templates.confirmationMail(link, mine).setLocale(locale);
        var page = Templates.confirmationMailPage(link, mine, mail.language()).setLocale(locale);
        return Mail.plain(
                        mail.to(),
                        organisation.getName(),
                        words(mail.language()).confirmSubject(),
                        text.render())
                .shownAs(page.render())
                .in(mail.language());
    }

    private static ReportWords words(String language) {
        return Bundles.of(ReportWords.class, language);
    }

    @CheckedTemplate(basePath = "verifying", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static class Templates {
        static native TemplateInstance confirmationMail(String link, String mine);

        static native TemplateInstance confirmationMailPage(String link, String mine, String language);
    }
}
