package org.clarion.supporters.mailing;

import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import org.clarion.contracts.Sheet;
import org.clarion.pages.Bundles;
import org.clarion.pages.mails.HouseMail;
import org.clarion.supporters.actions.AlertedActions;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The mail about a sheet that is not out yet, or not so: the very one that would be sent, to nobody. */
@ApplicationScoped
public class AlertBefore {

    private final AlertedActions actions;
    private final HouseMail house;
    private final String site;

    AlertBefore(AlertedActions actions, HouseMail house, @ConfigProperty(name = "clarion.address") String site) {
        this.actions = actions;
        this.house = house;
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
        var reader = MailAddressee.anybody(language, sheet, site);
        if (sheet.status() == Sheet.Status.ENDED) {
            var ended = HowItEnded.of(sheet, reader, ReaderBond.ALERTED, false);
            return parts(
                    words(language).outcomeSubject(ended.title()),
                    Writing.Texts.outcome(ended),
                    Writing.Pages.outcome(ended),
                    ReaderBonds.sentence(sheet, language),
                    language);
        }
        var alert = Alert.of(sheet, reader);
        return Changed.isToldOf(sheet) ? change(sheet, alert, language) : alert(sheet, alert, language);
    }

    private Parts alert(Sheet sheet, Alert alert, String language) {
        var before = actions.before(sheet);
        var opening = before.isPresent()
                ? MailOpening.following(sheet, before, ReaderBond.ALERTED, alert.title(), language)
                : MailOpening.first(alert.title(), language);
        return parts(
                opening.subject(),
                Writing.Texts.alert(alert, opening),
                Writing.Pages.alert(alert, opening),
                before.map(other -> ReaderBonds.sentence(other, language)).orElse(""),
                language);
    }

    private Parts change(Sheet sheet, Alert alert, String language) {
        var changed = Changed.in(sheet, language);
        return parts(
                words(language).changeSubject(alert.title()),
                Writing.Texts.change(alert, changed, ReaderBond.ALERTED),
                Writing.Pages.change(alert, changed, ReaderBond.ALERTED),
                ReaderBonds.sentence(sheet, language),
                language);
    }

    private Parts parts(String subject, TemplateInstance text, TemplateInstance page, String acted, String language) {
        return new Parts(subject, house.text(text, language), house.page(page, language), acted);
    }

    private static MailWords words(String language) {
        return Bundles.of(MailWords.class, language);
    }
}
