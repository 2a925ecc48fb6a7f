package org.clarion.actionreports.verifying;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;
import org.clarion.actionreports.ReportWords;
import org.clarion.mail.Mail;
import org.clarion.pages.Bundles;
import org.clarion.pages.PrivateLinks;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The mail that asks. Its link shows a page; only the button there confirms. */
@ApplicationScoped
class ConfirmationLetter {

    private final String address;
    private final PrivateLinks links;

    ConfirmationLetter(@ConfigProperty(name = "clarion.address") String address, PrivateLinks links) {
        this.address = address;
        this.links = links;
    }

    Mail write(Addressed mail) {
        var link = address + "/reports/confirm/" + mail.token() + "?lang=" + mail.language();
        var mine = address + links.path(mail.reportId()) + "?lang=" + mail.language();
        var text = Templates.confirmationMail(link, mine)
                .setLocale(Locale.of(mail.language()))
                .render();
        return Mail.plain(mail.to(), "Clarion", words(mail.language()).confirmSubject(), text)
                .in(mail.language());
    }

    private static ReportWords words(String language) {
        return Bundles.of(ReportWords.class, language);
    }

    @CheckedTemplate(basePath = "verifying", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static class Templates {
        static native TemplateInstance confirmationMail(String link, String mine);
    }
}
