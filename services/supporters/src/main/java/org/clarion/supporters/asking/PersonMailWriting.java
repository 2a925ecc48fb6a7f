package org.clarion.supporters.asking;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.clarion.mail.Address;
import org.clarion.mail.Mail;
import org.clarion.pages.Bundles;
import org.clarion.pages.mails.HouseMail;
import org.clarion.supporters.SupportersConfig;
import org.clarion.supporters.terms.Terms;

/** The mails to those who asked, in both their parts. */
@ApplicationScoped
class PersonMailWriting {

    private final AnswerLinks links;
    private final HouseMail house;
    private final SupportersConfig config;

    PersonMailWriting(AnswerLinks links, HouseMail house, SupportersConfig config) {
        this.links = links;
        this.house = house;
        this.config = config;
    }

    Optional<Mail> write(PersonMail mail) {
        return mail.address()
                .map(address -> mail.kind() == PersonMail.Kind.KNOWN ? known(mail, address) : forgotten(mail, address));
    }

    private Mail known(PersonMail mail, Address address) {
        var language = mail.language();
        var link = links.to(address, language);
        var opens = Terms.inWords(config.answerOpensFor(), language);
        var words = Bundles.of(AskingWords.class, language);
        return mail(
                mail,
                address,
                words.mailSubject(),
                Texts.known(link, opens, language),
                Pages.known(words.mailSubject(), link, opens, language));
    }

    private Mail forgotten(PersonMail mail, Address address) {
        var subject = Bundles.of(AskingWords.class, mail.language()).forgottenSubject();
        return mail(
                mail, address, subject, Texts.forgotten(mail.language()), Pages.forgotten(subject, mail.language()));
    }

    private Mail mail(PersonMail mail, Address to, String subject, TemplateInstance text, TemplateInstance page) {
        return house.write(to, mail.language(), subject, text, page).known(mail.id());
    }

    /** For mail programs that show text. */
    @CheckedTemplate(basePath = "asking/text")
    static final class Texts {
        static native TemplateInstance known(String link, String opens, String language);

        static native TemplateInstance forgotten(String language);

        private Texts() {}
    }

    /** The same for mail programs that show pages. */
    @CheckedTemplate(basePath = "asking/page")
    static final class Pages {
        static native TemplateInstance known(String subject, String link, String opens, String language);

        static native TemplateInstance forgotten(String subject, String language);

        private Pages() {}
    }
}
