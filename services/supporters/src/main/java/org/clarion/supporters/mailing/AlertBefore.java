package org.clarion.supporters.mailing;

import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.UnaryOperator;
import org.clarion.contracts.Sheet;
import org.clarion.mail.Address;
import org.clarion.mail.Mail;
import org.clarion.pages.Bundles;
import org.clarion.pages.mails.HouseMail;
import org.clarion.supporters.actions.AlertedActions;
import org.clarion.supporters.mailings.MailingKind;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The mail about a sheet that is not out yet, or not so: the very one that would be sent, to nobody. */
@ApplicationScoped
public class AlertBefore {

    private final AlertedActions actions;
    private final WhatHappenedSince since;
    private final HouseMail house;
    private final String site;

    AlertBefore(
            AlertedActions actions,
            WhatHappenedSince since,
            HouseMail house,
            @ConfigProperty(name = "clarion.address") String site) {
        this.actions = actions;
        this.since = since;
        this.house = house;
        this.site = site;
    }

    /**
     * A mail as its readers get it, in both its parts.
     *
     * @param acted what those read besides who acted on a sheet of its case; empty where there is none to act on
     */
    public record Parts(String subject, String text, String page, String acted) {}

    private record Unsent(String subject, TemplateInstance text, TemplateInstance page, String acted) {}

    /** Of a sheet that is over it says how it ended; of one that says what changed, that; else it is the alert. */
    public MailingKind kindOf(Sheet sheet) {
        if (sheet.status() == Sheet.Status.ENDED) {
            return MailingKind.OUTCOME;
        }
        if (Changed.isToldOf(sheet)) {
            return MailingKind.CHANGE;
        }
        return actions.before(sheet).isPresent() ? MailingKind.FOLLOW_UP : MailingKind.ALERT;
    }

    /** The mail of this kind about it, to be looked at. */
    public Parts of(MailingKind kind, Sheet sheet, String language) {
        var unsent = unsent(kind, sheet, language);
        return new Parts(
                unsent.subject(),
                house.text(unsent.text(), language),
                house.page(unsent.page(), language),
                unsent.acted());
    }

    /**
     * The same to somebody who is no supporter: it leads nowhere.
     *
     * @param subject what becomes of the subject
     */
    public Mail mail(Address to, MailingKind kind, Sheet sheet, String language, UnaryOperator<String> subject) {
        var unsent = unsent(kind, sheet, language);
        return house.write(to, language, subject.apply(unsent.subject()), unsent.text(), unsent.page());
    }

    private Unsent unsent(MailingKind kind, Sheet sheet, String language) {
        var reader = MailAddressee.anybody(language, sheet, site);
        var alert = Alert.of(sheet, reader);
        return switch (kind) {
            case ALERT -> alert(alert, MailOpening.first(alert.title(), language), "");
            case FOLLOW_UP -> followUp(sheet, alert);
            case CHANGE -> change(sheet, alert);
            case DEADLINE ->
                new Unsent(
                        LaterMailWriting.deadlineSubject(alert),
                        LaterMailWriting.Texts.deadline(alert),
                        LaterMailWriting.Pages.deadline(alert),
                        "");
            case OUTCOME -> outcome(sheet, reader);
            case TOTALS -> totals(sheet, alert);
        };
    }

    private Unsent followUp(Sheet sheet, Alert alert) {
        var before = actions.before(sheet);
        return alert(
                alert,
                MailOpening.following(sheet, alert, before, ReaderBond.ALERTED, since.of(sheet, alert.language())),
                before.map(other -> ReaderBonds.sentence(other, alert.language()))
                        .orElse(""));
    }

    private static Unsent alert(Alert alert, MailOpening opening, String acted) {
        return new Unsent(
                opening.subject(), Writing.Texts.alert(alert, opening), Writing.Pages.alert(alert, opening), acted);
    }

    private static Unsent change(Sheet sheet, Alert alert) {
        var language = alert.language();
        var changed = Changed.in(sheet, language);
        return new Unsent(
                words(language).changeSubject(alert.title()),
                Writing.Texts.change(alert, changed, ReaderBond.ALERTED),
                Writing.Pages.change(alert, changed, ReaderBond.ALERTED),
                ReaderBonds.sentence(sheet, language));
    }

    private Unsent outcome(Sheet sheet, MailAddressee reader) {
        var language = reader.language();
        var ended = HowItEnded.of(sheet, reader, ReaderBond.ALERTED, false, since.totals(sheet, language));
        return new Unsent(
                ended.subject(),
                Writing.Texts.outcome(ended),
                Writing.Pages.outcome(ended),
                ReaderBonds.sentence(sheet, language));
    }

    private Unsent totals(Sheet sheet, Alert alert) {
        var language = alert.language();
        var done = since.totals(sheet, language);
        return new Unsent(
                LaterMailWriting.totalsSubject(alert),
                LaterMailWriting.Texts.totals(alert, done, ReaderBond.ALERTED),
                LaterMailWriting.Pages.totals(alert, done, ReaderBond.ALERTED),
                ReaderBonds.sentence(sheet, language));
    }

    private static MailWords words(String language) {
        return Bundles.of(MailWords.class, language);
    }
}
