package org.clarion.supporters.mailing;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.clarion.contracts.Sheet;
import org.clarion.mail.Mail;
import org.clarion.pages.Bundles;
import org.clarion.pages.Organisation;
import org.clarion.supporters.actions.AlertedActions;
import org.clarion.supporters.people.Links;
import org.clarion.supporters.people.Supporter;
import org.clarion.supporters.people.SupporterStage;
import org.clarion.supporters.people.Supporters;
import org.clarion.supporters.terms.Terms;

/** Writes the mail that is due, in the words of its reader; or nothing, if it is no longer needed. */
@ApplicationScoped
class Writing {

    private final Supporters supporters;
    private final DueMails mails;
    private final ReaderBonds bonds;
    private final AlertedActions actions;
    private final Links links;
    private final Terms terms;
    private final Organisation organisation;

    Writing(
            Supporters supporters,
            DueMails mails,
            ReaderBonds bonds,
            AlertedActions actions,
            Links links,
            Terms terms,
            Organisation organisation) {
        this.supporters = supporters;
        this.mails = mails;
        this.bonds = bonds;
        this.actions = actions;
        this.links = links;
        this.terms = terms;
        this.organisation = organisation;
    }

    /** Known by the id of what is due: whoever gets it twice after a crash sees it once. */
    Optional<Mail> write(DueMail due) {
        return supporters.findByIdOptional(due.supporterId()).flatMap(supporter -> write(due, supporter)
                .map(mail -> mail.automatic().in(supporter.language()).known(due.id())));
    }

    private Optional<Mail> write(DueMail due, Supporter supporter) {
        return switch (due.kind()) {
            case CONFIRMATION ->
                supporter.stage() == SupporterStage.WAITING ? confirmation(supporter) : Optional.empty();
            case ALREADY_IN -> supporter.stage() == SupporterStage.CONFIRMED ? alreadyIn(supporter) : Optional.empty();
            case ALERT, FOLLOW_UP, CHANGE, OUTCOME ->
                supporter.stage() == SupporterStage.CONFIRMED && due.actionId() != null
                        ? about(due, due.actionId(), supporter).map(mail -> mail.ofList("alerts"))
                        : Optional.empty();
        };
    }

    private Optional<Mail> about(DueMail due, UUID action, Supporter supporter) {
        return switch (due.kind()) {
            case CHANGE -> actions.live(action).flatMap(sheet -> change(supporter, sheet));
            case OUTCOME -> actions.over(action).flatMap(sheet -> outcome(supporter, sheet, mails.wentBefore(due)));
            default -> actions.live(action).flatMap(sheet -> alert(due.kind(), supporter, sheet));
        };
    }

    private Optional<Mail> confirmation(Supporter supporter) {
        var name = supporter.name().orElse("");
        var link = links.toConfirm(supporter);
        var window = terms.confirmation(supporter.language());
        return mail(
                supporter,
                words(supporter).confirmSubject(),
                Texts.confirmation(name, link, window),
                Pages.confirmation(name, link, window, supporter.language()),
                false);
    }

    private Optional<Mail> alreadyIn(Supporter supporter) {
        var name = supporter.name().orElse("");
        var to = new ReaderLinks(links.to("/", supporter), links.toChoose(supporter), links.toLeave(supporter));
        return mail(
                supporter,
                words(supporter).alreadySubject(),
                Texts.already(name, to),
                Pages.already(name, to, supporter.language()),
                true);
    }

    private Optional<Mail> alert(Kind kind, Supporter supporter, Sheet sheet) {
        var alert = Alert.of(sheet, MailAddressee.of(supporter, sheet, links));
        var opening = kind == Kind.FOLLOW_UP
                ? MailOpening.following(
                        sheet, actions.before(sheet), bonds.of(supporter, sheet), alert.title(), supporter.language())
                : MailOpening.first(alert.title(), supporter.language());
        return mail(supporter, opening.subject(), Texts.alert(alert, opening), Pages.alert(alert, opening), true);
    }

    private Optional<Mail> change(Supporter supporter, Sheet sheet) {
        var alert = Alert.of(sheet, MailAddressee.of(supporter, sheet, links));
        var changed = Changed.in(sheet, supporter.language());
        var bond = bonds.of(supporter, sheet);
        return mail(
                supporter,
                words(supporter).changeSubject(alert.title()),
                Texts.change(alert, changed, bond),
                Pages.change(alert, changed, bond),
                true);
    }

    private Optional<Mail> outcome(Supporter supporter, Sheet sheet, boolean again) {
        var ended = HowItEnded.of(sheet, MailAddressee.of(supporter, sheet, links), bonds.of(supporter, sheet), again);
        return mail(
                supporter,
                words(supporter).outcomeSubject(ended.title()),
                Texts.outcome(ended),
                Pages.outcome(ended),
                true);
    }

    private Optional<Mail> mail(
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

    private static MailWords words(Supporter supporter) {
        return Bundles.of(MailWords.class, supporter.language());
    }

    /** For mail programs that show text. */
    @CheckedTemplate(basePath = "mailing/text")
    static final class Texts {
        static native TemplateInstance confirmation(String name, String link, String window);

        static native TemplateInstance already(String name, ReaderLinks links);

        static native TemplateInstance alert(Alert alert, MailOpening opening);

        static native TemplateInstance change(Alert alert, Changed changed, ReaderBond bond);

        static native TemplateInstance outcome(HowItEnded ended);

        private Texts() {}
    }

    /** The same for mail programs that show pages. */
    @CheckedTemplate(basePath = "mailing/page")
    static final class Pages {
        static native TemplateInstance confirmation(String name, String link, String window, String language);

        static native TemplateInstance already(String name, ReaderLinks links, String language);

        static native TemplateInstance alert(Alert alert, MailOpening opening);

        static native TemplateInstance change(Alert alert, Changed changed, ReaderBond bond);

        static native TemplateInstance outcome(HowItEnded ended);

        private Pages() {}
    }
}
