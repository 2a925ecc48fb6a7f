package org.clarion.supporters.mailing;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.clarion.bounces.ReturnAddresses;
import org.clarion.contracts.Sheet;
import org.clarion.mail.Mail;
import org.clarion.pages.Bundles;
import org.clarion.supporters.actions.AlertedActions;
import org.clarion.supporters.people.Links;
import org.clarion.supporters.people.Supporter;
import org.clarion.supporters.people.SupporterStage;
import org.clarion.supporters.people.Supporters;

/** Writes the mail that is due, in the words of its reader; or nothing, if it is no longer needed. */
@ApplicationScoped
class Writing {

    private final Supporters supporters;
    private final DueMails mails;
    private final ReaderBonds bonds;
    private final AlertedActions actions;
    private final Links links;
    private final JoiningMails joining;
    private final MailToSupporter to;
    private final ReturnAddresses returns;

    Writing(
            Supporters supporters,
            DueMails mails,
            ReaderBonds bonds,
            AlertedActions actions,
            Links links,
            JoiningMails joining,
            MailToSupporter to,
            ReturnAddresses returns) {
        this.supporters = supporters;
        this.mails = mails;
        this.bonds = bonds;
        this.actions = actions;
        this.links = links;
        this.joining = joining;
        this.to = to;
        this.returns = returns;
    }

    /** Known by the id of what is due: whoever gets it twice after a crash sees it once. It comes back to an address of its own. */
    Optional<Mail> write(DueMail due) {
        return supporters.findByIdOptional(due.supporterId()).flatMap(supporter -> write(due, supporter)
                .map(mail -> mail.automatic().in(supporter.language()).known(due.id()))
                .map(mail -> returns.of(due.id()).map(mail::bouncingTo).orElse(mail)));
    }

    private Optional<Mail> write(DueMail due, Supporter supporter) {
        return switch (due.kind()) {
            case CONFIRMATION -> ifStill(supporter, SupporterStage.WAITING).flatMap(joining::confirmation);
            case REMINDER -> ifStill(supporter, SupporterStage.WAITING).flatMap(joining::reminder);
            case ALREADY_IN -> ifStill(supporter, SupporterStage.CONFIRMED).flatMap(joining::alreadyIn);
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

    private static Optional<Supporter> ifStill(Supporter supporter, SupporterStage stage) {
        return supporter.stage() == stage ? Optional.of(supporter) : Optional.empty();
    }

    private Optional<Mail> alert(Kind kind, Supporter supporter, Sheet sheet) {
        var alert = Alert.of(sheet, MailAddressee.of(supporter, sheet, links));
        var opening = kind == Kind.FOLLOW_UP
                ? MailOpening.following(
                        sheet, actions.before(sheet), bonds.of(supporter, sheet), alert.title(), supporter.language())
                : MailOpening.first(alert.title(), supporter.language());
        return to.write(supporter, opening.subject(), Texts.alert(alert, opening), Pages.alert(alert, opening), true);
    }

    private Optional<Mail> change(Supporter supporter, Sheet sheet) {
        var alert = Alert.of(sheet, MailAddressee.of(supporter, sheet, links));
        var changed = Changed.in(sheet, supporter.language());
        var bond = bonds.of(supporter, sheet);
        return to.write(
                supporter,
                words(supporter).changeSubject(alert.title()),
                Texts.change(alert, changed, bond),
                Pages.change(alert, changed, bond),
                true);
    }

    private Optional<Mail> outcome(Supporter supporter, Sheet sheet, boolean again) {
        var ended = HowItEnded.of(sheet, MailAddressee.of(supporter, sheet, links), bonds.of(supporter, sheet), again);
        return to.write(
                supporter,
                words(supporter).outcomeSubject(ended.title()),
                Texts.outcome(ended),
                Pages.outcome(ended),
                true);
    }

    private static MailWords words(Supporter supporter) {
        return Bundles.of(MailWords.class, supporter.language());
    }

    /** For mail programs that show text. */
    @CheckedTemplate(basePath = "mailing/text")
    static final class Texts {
        static native TemplateInstance alert(Alert alert, MailOpening opening);

        static native TemplateInstance change(Alert alert, Changed changed, ReaderBond bond);

        static native TemplateInstance outcome(HowItEnded ended);

        private Texts() {}
    }

    /** The same for mail programs that show pages. */
    @CheckedTemplate(basePath = "mailing/page")
    static final class Pages {
        static native TemplateInstance alert(Alert alert, MailOpening opening);

        static native TemplateInstance change(Alert alert, Changed changed, ReaderBond bond);

        static native TemplateInstance outcome(HowItEnded ended);

        private Pages() {}
    }
}
