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
import org.clarion.supporters.people.Supporter;
import org.clarion.supporters.people.SupporterStage;
import org.clarion.supporters.people.Supporters;

/** Writes the mail that is due, in the words of its reader; or nothing, if it is no longer needed. */
@ApplicationScoped
class Writing {

    private final Supporters supporters;
    private final DueMails mails;
    private final ReaderBonds bonds;
    private final MailedSheets actions;
    private final MailAddressees addressees;
    private final JoiningMails joining;
    private final FollowMails following;
    private final LaterMailWriting later;
    private final WhatHappenedSince since;
    private final MailToSupporter to;
    private final ReturnAddresses returns;

    Writing(
            Supporters supporters,
            DueMails mails,
            ReaderBonds bonds,
            MailedSheets actions,
            MailAddressees addressees,
            JoiningMails joining,
            FollowMails following,
            LaterMailWriting later,
            WhatHappenedSince since,
            MailToSupporter to,
            ReturnAddresses returns) {
        this.supporters = supporters;
        this.mails = mails;
        this.bonds = bonds;
        this.actions = actions;
        this.addressees = addressees;
        this.joining = joining;
        this.following = following;
        this.later = later;
        this.since = since;
        this.to = to;
        this.returns = returns;
    }

    /** Known by the id of what is due: whoever gets it twice after a crash sees it once. It comes back to an address of its own. */
    Optional<Mail> write(DueMail due) {
        return supporters.findByIdOptional(due.supporterId()).flatMap(supporter -> write(due, supporter)
                .map(mail -> mail.known(due.id()))
                .map(mail -> returns.of(due.id()).map(mail::bouncingTo).orElse(mail)));
    }

    private Optional<Mail> write(DueMail due, Supporter supporter) {
        return switch (due.kind()) {
            case CONFIRMATION -> supporter.asksToJoin() ? joining.confirmation(supporter) : Optional.empty();
            case REMINDER -> ifStill(supporter, SupporterStage.WAITING).flatMap(joining::reminder);
            case ALREADY_IN -> ifStill(supporter, SupporterStage.CONFIRMED).flatMap(joining::alreadyIn);
            case FOLLOW -> following.write(due, supporter);
            case ALERT, FOLLOW_UP, CHANGE, DEADLINE, OUTCOME, TOTALS ->
                due.actionId() != null && addressees.hears(supporter, due.actionId())
                        ? about(due, due.actionId(), supporter)
                                .map(mail -> to.asAlert(mail, due.kind(), due.actionId(), supporter.language()))
                        : Optional.empty();
        };
    }

    private Optional<Mail> about(DueMail due, UUID action, Supporter supporter) {
        return switch (due.kind()) {
            case CHANGE -> actions.live(action).flatMap(sheet -> change(supporter, sheet));
            case OUTCOME -> actions.over(action).flatMap(sheet -> outcome(supporter, sheet, mails.wentBefore(due)));
            case DEADLINE -> actions.live(action).flatMap(sheet -> later.deadline(supporter, sheet));
            case TOTALS -> actions.over(action).flatMap(sheet -> later.totals(supporter, sheet));
            default -> actions.live(action).flatMap(sheet -> alert(due.kind(), supporter, sheet));
        };
    }

    private static Optional<Supporter> ifStill(Supporter supporter, SupporterStage stage) {
        return supporter.stage() == stage ? Optional.of(supporter) : Optional.empty();
    }

    private Optional<Mail> alert(Kind kind, Supporter supporter, Sheet sheet) {
        var reader = addressees.of(supporter, sheet);
        var alert = Alert.of(sheet, reader);
        var opening = kind == Kind.FOLLOW_UP
                ? MailOpening.following(
                        sheet,
                        alert,
                        actions.before(sheet),
                        bonds.of(supporter, sheet),
                        since.of(sheet, supporter.language()))
                : MailOpening.first(alert.title(), supporter.language());
        return to.write(
                supporter,
                opening.subject(),
                Texts.alert(alert, opening),
                Pages.alert(alert, opening),
                reader.links().oneClick());
    }

    private Optional<Mail> change(Supporter supporter, Sheet sheet) {
        var reader = addressees.of(supporter, sheet);
        var alert = Alert.of(sheet, reader);
        var changed = Changed.in(sheet, supporter.language());
        var bond = bonds.of(supporter, sheet);
        return to.write(
                supporter,
                words(supporter).changeSubject(alert.title()),
                Texts.change(alert, changed, bond),
                Pages.change(alert, changed, bond),
                reader.links().oneClick());
    }

    private Optional<Mail> outcome(Supporter supporter, Sheet sheet, boolean again) {
        var reader = addressees.of(supporter, sheet);
        var ended = HowItEnded.of(
                sheet, reader, bonds.of(supporter, sheet), again, since.totals(sheet, supporter.language()));
        return to.write(
                supporter,
                ended.subject(),
                Texts.outcome(ended),
                Pages.outcome(ended),
                reader.links().oneClick());
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
