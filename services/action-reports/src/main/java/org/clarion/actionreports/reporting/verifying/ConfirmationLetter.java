package org.clarion.actionreports.reporting.verifying;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import org.clarion.actionreports.journal.ReportWords;
import org.clarion.mail.Mail;
import org.clarion.pages.Bundles;
import org.clarion.pages.PrivateLinks;
import org.clarion.pages.mails.HouseMail;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The mail that asks. Its link shows a page; only the button there confirms. */
@ApplicationScoped
class ConfirmationLetter {

    private final String address;
    private final PrivateLinks links;
    private final HouseMail house;

    ConfirmationLetter(@ConfigProperty(name = "clarion.address") String address, PrivateLinks links, HouseMail house) {
        this.address = address;
        this.links = links;
        this.house = house;
    }

    Mail write(Addressed mail) {
        var link = address + "/reports/confirm/" + mail.token() + "?lang=" + mail.language();
        var mine = address + links.path(mail.reportId()) + "?lang=" + mail.language();
        return house.write(
                        mail.to(),
                        mail.language(),
                        words(mail.language()).confirmSubject(),
                        Templates.confirmationMail(link, mine, mail.language()),
                        Templates.confirmationMailPage(link, mine, mail.language()))
                .known(mail.mailId());
    }

    private static ReportWords words(String language) {
        return Bundles.of(ReportWords.class, language);
    }

    @CheckedTemplate(basePath = "verifying", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static class Templates {
        static native TemplateInstance confirmationMail(String link, String mine, String language);

        static native TemplateInstance confirmationMailPage(String link, String mine, String language);
    }
}
