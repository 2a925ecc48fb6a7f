package org.clarion.letters.channels;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VAlarm;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.immutable.ImmutableAction;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableTransp;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import org.clarion.contracts.Target;
import org.clarion.letters.appeals.Appeal;
import org.clarion.pages.Reader;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** "Post the letter", tomorrow, all day, with a word at nine: whoever follows its link counts it. It says nothing of what was written. */
@ApplicationScoped
class PostingReminder {

    private static final Duration NINE = Duration.ofHours(9);

    private final Reader reader;
    private final Clock clock;
    private final String site;

    PostingReminder(Reader reader, Clock clock, @ConfigProperty(name = "clarion.address") String site) {
        this.reader = reader;
        this.clock = clock;
        this.site = site;
    }

    /**
     * An iCalendar file with one entry.
     *
     * @param report the path of the report's form, filled in
     */
    String of(Appeal appeal, List<Target> targets, String report, LocalDate today) {
        var words = reader.words(ChannelWords.class);
        var names = reader.listed(targets.stream().map(Target::name).toList());
        var link = site + report;
        var title = words.postIt(names);
        var entry = new VEvent(false);
        entry.add(new Uid(UUID.nameUUIDFromBytes((appeal.id() + names + today).getBytes(UTF_8))
                .toString()));
        entry.add(new DtStamp(clock.instant().truncatedTo(ChronoUnit.SECONDS)));
        entry.add(new DtStart<>(today.plusDays(1)));
        entry.add(new Summary(title));
        entry.add(new Description(words.postItThen(appeal.in(reader.language()).title(), link)));
        entry.add(new Url(URI.create(link)));
        entry.add(ImmutableTransp.TRANSPARENT);
        entry.add(atNine(title));
        return written(entry);
    }

    private static VAlarm atNine(String title) {
        var alarm = new VAlarm(NINE);
        alarm.add(ImmutableAction.DISPLAY);
        alarm.add(new Description(title));
        return alarm;
    }

    private static String written(VEvent entry) {
        var calendar = new Calendar();
        calendar.add(new ProdId("-//Clarion//Letters//EN"));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(ImmutableCalScale.GREGORIAN);
        calendar.add(entry);
        try (var text = new StringWriter()) {
            new CalendarOutputter(false).output(calendar, text);
            return text.toString();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
