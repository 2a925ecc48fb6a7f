package org.clarion.letters.confirming;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import org.clarion.letters.appeals.Appeal;
import org.clarion.letters.appeals.Appeals;
import org.clarion.letters.sending.Letters;
import org.clarion.letters.sending.Manuscript;
import org.clarion.mail.Address;
import org.clarion.mail.Mail;
import org.clarion.pages.Bundles;
import org.clarion.pages.PrivateLinks;
import org.clarion.pages.Wording;
import org.clarion.pages.mails.HouseMail;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The mail with the links. Nothing of what was typed is in it: nobody shall write to strangers through us. */
@ApplicationScoped
class ConfirmationMail {

    @CheckedTemplate(basePath = "confirming", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record ConfirmationText(String title, String link, String until, List<Official> officials, String language)
            implements TemplateInstance {}

    @CheckedTemplate(basePath = "confirming", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record ConfirmationPage(String title, String link, String until, List<Official> officials, String language)
            implements TemplateInstance {}

    /** Who may answer, and where the writer says so: here it lasts, our page goes with the letter's text. */
    record Official(String name, String link) {}

    private final Appeals appeals;
    private final Letters letters;
    private final PrivateLinks links;
    private final HouseMail house;
    private final String address;

    ConfirmationMail(
            Appeals appeals,
            Letters letters,
            PrivateLinks links,
            HouseMail house,
            @ConfigProperty(name = "clarion.address") String address) {
        this.appeals = appeals;
        this.letters = letters;
        this.links = links;
        this.house = house;
        this.address = address;
    }

    Mail of(Manuscript manuscript, Secret secret) {
        var language = manuscript.pageLanguage();
        var appeal = appeals.of(manuscript.actionId()).orElseThrow(); // a letter is only taken for an action we know
        var title = appeal.in(language).title();
        var link = link("/letters/confirm/" + secret.text(), language);
        var until = Wording.in(Locale.of(language)).date(appeal.day(manuscript.keepUntil()));
        var officials = officials(manuscript, appeal);
        return house.write(
                new Address(manuscript.address()),
                language,
                words(language).mailSubject(title),
                new ConfirmationText(title, link, until, officials, language),
                new ConfirmationPage(title, link, until, officials, language));
    }

    private List<Official> officials(Manuscript manuscript, Appeal appeal) {
        return new OpenedManuscript(manuscript, letters.of(manuscript), appeal)
                .fates(links, Gathered.NONE).stream()
                        .map(fate -> new Official(fate.name(), link(fate.report(), manuscript.pageLanguage())))
                        .toList();
    }

    private String link(String path, String language) {
        return address + path + "?lang=" + language;
    }

    private static ConfirmingWords words(String language) {
        return Bundles.of(ConfirmingWords.class, language);
    }
}
