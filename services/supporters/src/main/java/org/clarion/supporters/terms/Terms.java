package org.clarion.supporters.terms;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import org.clarion.pages.Bundles;
import org.clarion.supporters.SupportersConfig;

/** How long we keep what, as configured and in words: what a page promises is what happens. */
@ApplicationScoped
public class Terms {

    private static final int DAYS_OF_A_YEAR = 365;

    private final SupportersConfig config;

    Terms(SupportersConfig config) {
        this.config = config;
    }

    /** How long a sign-up waits for its confirmation: "7 days". */
    public String confirmation(String language) {
        return inWords(config.confirmationWindow(), language);
    }

    /** How long a confirmed supporter is kept: "3 years". */
    public String kept(String language) {
        return inWords(config.kept(), language);
    }

    /** In the largest unit that says it exactly; broken hours are rounded up, so that nothing is kept longer than said. */
    public static String inWords(Duration span, String language) {
        var words = words(language);
        long hours = span.plusHours(1).minusNanos(1).toHours();
        long days = hours / 24;
        if (hours == 0 || hours % 24 != 0) {
            return words.hours(hours);
        }
        return days % DAYS_OF_A_YEAR == 0 ? words.years(days / DAYS_OF_A_YEAR) : words.days(days);
    }

    private static TermWords words(String language) {
        return Bundles.of(TermWords.class, language);
    }
}
