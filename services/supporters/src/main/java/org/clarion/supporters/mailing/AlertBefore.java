package org.clarion.supporters.mailing;

import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;
import org.clarion.contracts.Sheet;
import org.clarion.pages.Bundles;
import org.clarion.supporters.actions.AlertedActions;
import org.clarion.supporters.mailings.MailingKind;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The mail about a sheet that is not out yet, or not so: the very one that would be sent, to nobody. */
@ApplicationScoped
public class AlertBefore {

    private final AlertedActions actions;
    private final WhatHappenedSince since;
    private final String site;

    AlertBefore(
            AlertedActions actions, WhatHappenedSince since, @ConfigProperty(name = "clarion.address") String site) {
        this.actions = actions;
        this.since = since;
        this.site = site;
    }

    /**
     * A mail as its readers get it, in both its parts.
     *
     * @param acted what those read besides who acted on a sheet of its case; empty where there is none to act on
     */
    public record Parts(String subject, String text, String page, String acted) {}

    /** Of a sheet that is over it says how it ended; of one that says what changed, that; else it is the alert. */
    public Parts in(String language, Sheet sheet) {
        if (sheet.status() == Sheet.Status.ENDED) {
            return of(MailingKind.OUTCOME, sheet, language);
        }
        if (Changed.isToldOf(sheet)) {
            return of(MailingKind.CHANGE, sheet, language);
        }
        return of(actions.before(sheet).isPresent() ? MailingKind.FOLLOW_UP : MailingKind.ALERT, sheet, language);
    }

    /** The mail of this kind about it. */
    public Parts of(MailingKind kind, Sheet sheet, String language) {
        var reader = MailAddressee.anybody(language, sheet, site);
        var alert = Alert.of(sheet, reader);
        return switch (kind) {
            case ALERT -> alert(alert, MailOpening.first(alert.title(), language), "");
            case FOLLOW_UP -> followUp(sheet, alert);
            case CHANGE -> change(sheet, alert);
            case DEADLINE ->
                parts(
                        LaterMailWriting.deadlineSubject(alert),
                        LaterMailWriting.Texts.deadline(alert),
                        LaterMailWriting.Pages.deadline(alert),
                        "",
                        language);
            case OUTCOME -> outcome(sheet, reader);
            case TOTALS -> totals(sheet, alert);
        };
    }

    private Parts followUp(Sheet sheet, Alert alert) {
        var before = actions.before(sheet);
        return alert(
                alert,
                MailOpening.following(sheet, alert, before, ReaderBond.ALERTED, since.of(sheet, alert.language())),
                before.map(other -> ReaderBonds.sentence(other, alert.language()))
                        .orElse(""));
    }

    private static Parts alert(Alert alert, MailOpening opening, String acted) {
        return parts(
                opening.subject(),
                Writing.Texts.alert(alert, opening),
                Writing.Pages.alert(alert, opening),
                acted,
                alert.language());
    }

    private static Parts change(Sheet sheet, Alert alert) {
        var language = alert.language();
        var changed = Changed.in(sheet, language);
        return parts(
                words(language).changeSubject(alert.title()),
                Writing.Texts.change(alert, changed, ReaderBond.ALERTED),
                Writing.Pages.change(alert, changed, ReaderBond.ALERTED),
                ReaderBonds.sentence(sheet, language),
                language);
    }

    private Parts outcome(Sheet sheet, MailAddressee reader) {
        var language = reader.language();
        var ended = HowItEnded.of(sheet, reader, ReaderBond.ALERTED, false, since.totals(sheet, language));
        return parts(
                ended.subject(),
                Writing.Texts.outcome(ended),
                Writing.Pages.outcome(ended),
                ReaderBonds.sentence(sheet, language),
                language);
    }

    private Parts totals(Sheet sheet, Alert alert) {
        var language = alert.language();
        var done = since.totals(sheet, language);
        return parts(
                LaterMailWriting.totalsSubject(alert),
                LaterMailWriting.Texts.totals(alert, done, ReaderBond.ALERTED),
                LaterMailWriting.Pages.totals(alert, done, ReaderBond.ALERTED),
                ReaderBonds.sentence(sheet, language),
                language);
    }

    private static Parts parts(
            String subject, TemplateInstance text, TemplateInstance page, String acted, String language) {
        var locale = Locale.of(language);
        return new Parts(
                subject, text.setLocale(locale).render(), page.setLocale(locale).render(), acted);
    }

    private static MailWords words(String language) {
        return Bundles.of(MailWords.class, language);
    }
}
