package org.clarion.supporters.mailing;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import org.clarion.mail.Mail;
import org.clarion.pages.Bundles;
import org.clarion.pages.Wording;
import org.clarion.supporters.people.ConfirmationCodes;
import org.clarion.supporters.people.Links;
import org.clarion.supporters.people.Supporter;
import org.clarion.supporters.terms.Terms;

/** The mails about joining itself. */
@ApplicationScoped
class JoiningMails {

    private final Links links;
    private final ConfirmationCodes codes;
    private final Terms terms;
    private final MailToSupporter to;

    JoiningMails(Links links, ConfirmationCodes codes, Terms terms, MailToSupporter to) {
        this.links = links;
        this.codes = codes;
        this.terms = terms;
        this.to = to;
    }

    /**
     * How to confirm.
     *
     * @param code empty for whoever asked on a page of others, which takes none
     * @param end what happens to who does not, in a sentence
     * @param leave where the address is forgotten at once
     */
    record WaysIn(String name, String asked, String link, String code, String end, String leave) {}

    Optional<Mail> confirmation(Supporter supporter) {
        var words = words(supporter);
        return confirm(
                supporter,
                words.confirmSubject(),
                supporter.broughtBy().map(words::inAList).orElseGet(words::askedToJoin),
                words.notYou(terms.confirmation(supporter.language())));
    }

    /** Says until which day, by GMT, the sign-up is kept. */
    Optional<Mail> reminder(Supporter supporter) {
        var words = words(supporter);
        var day = LocalDate.ofInstant(supporter.keptUntil().orElseThrow(), ZoneOffset.UTC);
        return confirm(
                supporter,
                words.reminderSubject(),
                supporter.broughtBy().map(words::inAListDaysAgo).orElseGet(words::askedDaysAgo),
                words.forgottenOn(Wording.in(Locale.of(supporter.language())).date(day)));
    }

    Optional<Mail> alreadyIn(Supporter supporter) {
        var name = supporter.name().orElse("");
        var where = new ReaderLinks(
                links.to("/", supporter), links.toChoose(supporter), links.toLeave(supporter), "", "", null);
        return to.write(
                supporter,
                words(supporter).alreadySubject(),
                Texts.already(name, where, supporter.language()),
                Pages.already(name, where, supporter.language()),
                links.oneClickToLeave(supporter));
    }

    private Optional<Mail> confirm(Supporter supporter, String subject, String asked, String end) {
        var code = supporter.askedOnOurPage() ? codes.of(supporter.id()) : "";
        var ways = new WaysIn(
                supporter.name().orElse(""), asked, links.toConfirm(supporter), code, end, links.toLeave(supporter));
        return to.write(
                supporter,
                subject,
                Texts.confirmation(ways, supporter.language()),
                Pages.confirmation(ways, subject, supporter.language()),
                null);
    }

    private static MailWords words(Supporter supporter) {
        return Bundles.of(MailWords.class, supporter.language());
    }

    /** For mail programs that show text. */
    @CheckedTemplate(basePath = "mailing/text")
    static final class Texts {
        static native TemplateInstance confirmation(WaysIn ways, String language);

        static native TemplateInstance already(String name, ReaderLinks links, String language);

        private Texts() {}
    }

    /** The same for mail programs that show pages. */
    @CheckedTemplate(basePath = "mailing/page")
    static final class Pages {
        static native TemplateInstance confirmation(WaysIn ways, String subject, String language);

        static native TemplateInstance already(String name, ReaderLinks links, String language);

        private Pages() {}
    }
}
