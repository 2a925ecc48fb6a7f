package org.clarion.urgentactions.sheets;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.clarion.access.PublicFact;
import org.clarion.access.StaffAct;
import org.clarion.access.StaffActs;
import org.clarion.urgentactions.sheets.UrgentAction.Stage;

/** Setting another last day for a live action, and nothing else of it. */
@ApplicationScoped
public class Extending {

    private final UrgentActions actions;
    private final Publishing publishing;
    private final StaffActs acts;
    private final Clock clock;

    Extending(UrgentActions actions, Publishing publishing, StaffActs acts, Clock clock) {
        this.actions = actions;
        this.publishing = publishing;
        this.acts = acts;
        this.clock = clock;
    }

    /**
     * Lets people act until the end of this day, in the zone of the sheet. An action that has passed its deadline is open again by
     * it. One that ends on that day already, or has an outcome, is {@link Deed.AlreadyDone}: pressed twice, it is done and told once.
     *
     * @param telling who is told, and the public words on why
     */
    @Transactional
    public Deed extend(UUID id, long onVersion, LocalDate lastDay, TellingChoice telling, String by) {
        var found = actions.forDeed(id).filter(UrgentAction::isPublished).orElse(null);
        if (found == null) {
            return new Deed.Unknown();
        }
        if (found.stage() != Stage.LIVE || lastDay.equals(found.draft().actUntil())) {
            return new Deed.AlreadyDone(found);
        }
        if (found.version() != onVersion) {
            return new Deed.Overtaken(found);
        }
        var now = clock.instant();
        var before = found.draft().actUntil();
        var draft = found.draft().until(lastDay);
        var lacks = lacks(draft, telling, now);
        if (!lacks.isEmpty()) {
            return new Deed.Unfit(found, lacks);
        }
        found.rewrite(draft, telling, by, now)
                .ifPresent(news -> publishing.tell(found, news, by, now, telling.words()));
        acts.record(StaffAct.of("moved a deadline", id)
                .on(id)
                .changed(PublicFact.DEADLINE, before, lastDay)
                .with(PublicFact.TOLD, telling.to()));
        return new Deed.Done(found);
    }

    // What else an old sheet lacks by today's rules is no reason to close it.
    private static List<Lack> lacks(Draft draft, TellingChoice telling, Instant now) {
        return Stream.concat(
                        draft.lacks(now).stream().filter(lack -> lack.field().equals("actUntil")),
                        telling.words().entrySet().stream()
                                .flatMap(words ->
                                        Lengths.ofChange(words.getKey() + ".changed", words.getValue()).stream()))
                .toList();
    }
}
