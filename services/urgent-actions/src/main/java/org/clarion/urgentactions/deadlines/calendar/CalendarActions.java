package org.clarion.urgentactions.deadlines.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.clarion.urgentactions.deadlines.Owning;
import org.clarion.urgentactions.deadlines.calendar.Subscribing.Subscriber;
import org.clarion.urgentactions.sheets.Actions;
import org.clarion.urgentactions.sheets.UrgentAction;

/** What stands in a calendar: every live action, and for a while what has ended, so that programs hear that it did. */
@ApplicationScoped
class CalendarActions {

    private static final Duration REMEMBERED = Duration.ofDays(60);

    private final Actions actions;
    private final Owning owning;
    private final Clock clock;

    CalendarActions(Actions actions, Owning owning, Clock clock) {
        this.actions = actions;
        this.owning = owning;
        this.clock = clock;
    }

    List<UrgentAction> of(Subscriber subscriber) {
        var since = clock.instant().minus(REMEMBERED);
        var all = Stream.concat(actions.live().stream(), actions.lastEnded().stream())
                .filter(action -> action.endsAt() != null && action.endsAt().isAfter(since))
                .toList();
        return subscriber.onlyMine() ? mine(all, subscriber.member().name()) : all;
    }

    private List<UrgentAction> mine(List<UrgentAction> all, String member) {
        var owners = owning.of(all.stream().map(UrgentAction::id).toList());
        return all.stream()
                .filter(action -> owners.containsKey(action.id())
                        && owners.get(action.id()).owner().equals(member))
                .toList();
    }
}
