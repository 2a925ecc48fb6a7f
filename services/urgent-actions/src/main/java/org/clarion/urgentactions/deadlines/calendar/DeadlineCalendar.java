package org.clarion.urgentactions.deadlines.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VAlarm;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.LastModified;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableAction;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import net.fortuna.ical4j.model.property.immutable.ImmutableTransp;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import org.clarion.pages.Bundles;
import org.clarion.pages.Organisation;
import org.clarion.pages.Wording;
import org.clarion.urgentactions.deadlines.DeadlinesConfig;
import org.clarion.urgentactions.sheets.UrgentAction;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Deadlines as calendar programs read them (iCalendar, RFC 5545). An event is the last hour of an action and ends at its deadline, in
 * universal time: so it stands on the day that people know it by, wherever they are. Its UID is the action's id, its SEQUENCE the
 * sheet's version. What ended before its deadline is cancelled. It says what the public page says, and nothing else: whoever has the
 * address needs no log-in.
 */
@ApplicationScoped
class DeadlineCalendar {

    private static final Duration LAST_HOUR = Duration.ofHours(1);

    private final DeadlinesConfig config;
    private final Organisation organisation;
    private final String site;

    DeadlineCalendar(
            DeadlinesConfig config, Organisation organisation, @ConfigProperty(name = "clarion.address") String site) {
        this.config = config;
        this.organisation = organisation;
        this.site = site;
    }

    /** The same actions as they stand give the same text. */
    String of(List<UrgentAction> launched, String language) {
        var calendar = new Calendar();
        calendar.add(new ProdId("-//Clarion//Deadlines//EN"));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(ImmutableCalScale.GREGORIAN);
        calendar.add(new XProperty("X-WR-CALNAME", words(language).name(organisation.getName())));
        // How often it is worth asking: the one that Outlook and Apple know. RFC 7986 has another name for it.
        calendar.add(new XProperty("X-PUBLISHED-TTL", "PT1H"));
        launched.forEach(action -> calendar.add(event(action, language)));
        return written(calendar);
    }

    private VEvent event(UrgentAction action, String language) {
        var draft = action.draft();
        var end = Objects.requireNonNull(action.endsAt());
        var words = words(language);
        var title = draft.in(language).title();
        var page = site + "/actions/" + action.id();
        var lastDay = Wording.in(Locale.of(language))
                .deadline(Objects.requireNonNull(draft.actUntil()), Objects.requireNonNull(draft.zone()));
        var changed = action.changedAt().truncatedTo(ChronoUnit.SECONDS);
        var event = new VEvent(false);
        event.add(new Uid(action.id().toString()));
        event.add(new DtStamp(changed));
        event.add(new LastModified(changed));
        event.add(new Sequence((int) action.version()));
        event.add(new DtStart<>(end.minus(LAST_HOUR)));
        event.add(new DtEnd<>(end));
        event.add(new Summary(words.summary(draft.number(), title)));
        event.add(new Description(words.description(lastDay, page)));
        event.add(new Url(URI.create(page)));
        event.add(ImmutableTransp.TRANSPARENT);
        if (endedBefore(action, end)) {
            event.add(ImmutableStatus.VEVENT_CANCELLED);
        } else {
            event.add(ImmutableStatus.VEVENT_CONFIRMED);
            config.reminders().forEach(before -> event.add(alarm(before, words.summary(draft.number(), title))));
        }
        return event;
    }

    // Counted from the event's beginning, which every calendar program understands, to the deadline at its end.
    private static VAlarm alarm(Duration before, String title) {
        var alarm = new VAlarm(LAST_HOUR.minus(before));
        alarm.add(ImmutableAction.DISPLAY);
        alarm.add(new Description(title));
        return alarm;
    }

    private static boolean endedBefore(UrgentAction action, Instant end) {
        var endedAt = action.endedAt();
        return endedAt != null && endedAt.isBefore(end);
    }

    private static CalendarWords words(String language) {
        return Bundles.of(CalendarWords.class, language);
    }

    /** The library folds lines, escapes texts and ends lines as the RFC says. */
    private static String written(Calendar calendar) {
        try (var text = new StringWriter()) {
            new CalendarOutputter(false).output(calendar, text);
            return text.toString();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
