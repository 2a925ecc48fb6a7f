package org.clarion.supporters.mailing;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;
import org.clarion.contracts.Sheet;
import org.clarion.supporters.actions.AlertedActions;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The alert about a sheet that is not out yet: the very mail that would be sent, to nobody. */
@ApplicationScoped
public class AlertBefore {

    private final AlertedActions actions;
    private final String site;

    AlertBefore(AlertedActions actions, @ConfigProperty(name = "clarion.address") String site) {
        this.actions = actions;
        this.site = site;
    }

    /** A mail as its readers get it, in both its parts. */
    public record Parts(String subject, String text, String page) {}

    public Parts in(String language, Sheet sheet) {
        var link = site + "/actions/" + sheet.actionId();
        var alert = Alert.of(sheet, language, "", link, site + "/me/leave/");
        var before = actions.before(sheet);
        var opening = before.isPresent()
                ? Opening.following(sheet, before, alert.title(), language)
                : Opening.first(alert.title(), language);
        var locale = Locale.of(language);
        return new Parts(
                opening.subject(),
                Writing.Texts.alert(alert, opening).setLocale(locale).render(),
                Writing.Pages.alert(alert, opening).setLocale(locale).render());
    }
}
