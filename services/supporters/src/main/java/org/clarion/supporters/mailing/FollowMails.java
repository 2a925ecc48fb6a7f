package org.clarion.supporters.mailing;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.clarion.contracts.Sheet;
import org.clarion.mail.Mail;
import org.clarion.pages.Bundles;
import org.clarion.supporters.actions.AlertedActions;
import org.clarion.supporters.cases.FollowedCase;
import org.clarion.supporters.cases.FollowedCases;
import org.clarion.supporters.people.ConfirmationCodes;
import org.clarion.supporters.people.Links;
import org.clarion.supporters.people.Supporter;
import org.clarion.supporters.terms.Terms;

/** The mail whose page confirms that a case is to be followed; to whoever follows it already it says so. */
@ApplicationScoped
class FollowMails {

    private final FollowedCases cases;
    private final AlertedActions actions;
    private final Links links;
    private final ConfirmationCodes codes;
    private final Terms terms;
    private final MailToSupporter to;

    FollowMails(
            FollowedCases cases,
            AlertedActions actions,
            Links links,
            ConfirmationCodes codes,
            Terms terms,
            MailToSupporter to) {
        this.cases = cases;
        this.actions = actions;
        this.links = links;
        this.codes = codes;
        this.terms = terms;
        this.to = to;
    }

    /**
     * What is asked, about which case.
     *
     * @param link to the page that confirms, or to the one that ends it
     * @param code empty for who follows it already
     * @param end what happens to who does not confirm
     */
    record Question(String name, String subject, String sheet, String title, String link, String code, String end) {}

    Optional<Mail> write(DueMail due, Supporter supporter) {
        return Optional.ofNullable(due.followId())
                .flatMap(cases::findByIdOptional)
                .flatMap(followed -> actions.of(followed.actionId())
                        .flatMap(sheet -> write(question(followed, sheet, supporter), supporter)));
    }

    private Optional<Mail> write(Question question, Supporter supporter) {
        return to.write(
                supporter,
                question.subject(),
                Texts.follow(question, supporter.language()),
                Pages.follow(question, supporter.language()),
                null);
    }

    private Question question(FollowedCase followed, Sheet sheet, Supporter supporter) {
        var language = supporter.language();
        var words = Bundles.of(MailWords.class, language);
        var asks = !followed.isConfirmed();
        return new Question(
                supporter.name().orElse(""),
                asks ? words.followSubject() : words.followsSubject(),
                Alert.name(sheet, language),
                sheet.texts()
                        .getOrDefault(language, sheet.texts().get(sheet.originalLanguage()))
                        .title(),
                asks
                        ? links.toConfirmFollowing(followed.id(), supporter)
                        : links.to(links.pathToFollowed(followed.id()), supporter),
                asks ? codes.of(followed.id()) : "",
                words.notYouFollowing(terms.confirmation(language)));
    }

    /** For mail programs that show text. */
    @CheckedTemplate(basePath = "mailing/text")
    static final class Texts {
        static native TemplateInstance follow(Question question, String language);

        private Texts() {}
    }

    /** The same for mail programs that show pages. */
    @CheckedTemplate(basePath = "mailing/page")
    static final class Pages {
        static native TemplateInstance follow(Question question, String language);

        private Pages() {}
    }
}
