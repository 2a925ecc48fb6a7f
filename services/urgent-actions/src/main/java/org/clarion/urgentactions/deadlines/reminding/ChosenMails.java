package org.clarion.urgentactions.deadlines.reminding;

import com.ibm.icu.text.MeasureFormat;
import com.ibm.icu.text.MeasureFormat.FormatWidth;
import com.ibm.icu.util.Measure;
import com.ibm.icu.util.MeasureUnit;
import com.ibm.icu.util.ULocale;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.stream.Collectors;
import org.clarion.urgentactions.deadlines.DeadlinesConfig;

/** Which mails about deadlines somebody gets: all of them, until they say otherwise. */
@ApplicationScoped
public class ChosenMails {

    private final StaffWishes wishes;
    private final DeadlinesConfig config;

    ChosenMails(StaffWishes wishes, DeadlinesConfig config) {
        this.wishes = wishes;
        this.config = config;
    }

    /**
     * @param before how long before a deadline reminders go: "7 days, 2 days, 3 hours"
     * @param hour of the digest: "07:00"
     */
    public record MailChoice(boolean reminders, boolean digest, String before, String hour) {}

    public MailChoice of(String member, String language) {
        var wish = wishes.of(member);
        var inWords = MeasureFormat.getInstance(ULocale.forLanguageTag(language), FormatWidth.WIDE);
        var before = config.reminders().stream()
                .map(distance -> inWords.format(measure(distance)))
                .collect(Collectors.joining(", "));
        return new MailChoice(
                wish.reminders(), wish.digest(), before, config.digestAt().toString());
    }

    public void choose(String member, boolean reminders, boolean digest) {
        wishes.say(member, reminders, digest);
    }

    private static Measure measure(Duration distance) {
        if (distance.toDays() > 0 && distance.equals(Duration.ofDays(distance.toDays()))) {
            return new Measure(distance.toDays(), MeasureUnit.DAY);
        }
        return distance.toMinutesPart() == 0
                ? new Measure(distance.toHours(), MeasureUnit.HOUR)
                : new Measure(distance.toMinutes(), MeasureUnit.MINUTE);
    }
}
