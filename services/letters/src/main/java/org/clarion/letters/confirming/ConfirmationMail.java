package org.clarion.letters.confirming;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;
import org.clarion.letters.appeals.Appeals;
import org.clarion.letters.sending.Manuscript;
import org.clarion.mail.Address;
import org.clarion.mail.Mail;
import org.clarion.pages.Wording;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The mail with the link. Nothing of what was typed is in it: nobody shall write to strangers through us. */
@ApplicationScoped
class ConfirmationMail {

    @CheckedTemplate(basePath = "confirming", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record ConfirmationText(String title, String link, String until) implements TemplateInstance {}

    private final Appeals appeals;
    private final String address;

    ConfirmationMail(Appeals appeals, @ConfigProperty(name = "clarion.address") String address) {
        this.appeals = appeals;
        this.address = address;
    }

    Mail of(Manuscript manuscript, Secret secret) {
        var language = manuscript.pageLanguage();
        var appeal = appeals.of(manuscript.actionId()).orElseThrow(); // a letter is only taken for an action we know
        var title = appeal.in(language).title();
        var link = address + "/letters/confirm/" + secret.text() + "?lang=" + language;
        var until = Wording.in(Locale.of(language)).date(appeal.day(manuscript.keepUntil()));
        var text = new ConfirmationText(title, link, until).setLocale(Locale.of(language));
        return Mail.plain(
                new Address(manuscript.address()), "Clarion", words(language).mailSubject(title), text.render());
    }

    private static ConfirmingWords words(String language) {
        return language.equals("en")
                ? MessageBundles.get(ConfirmingWords.class)
                : MessageBundles.get(ConfirmingWords.class, Localized.Literal.of(language));
    }
}
