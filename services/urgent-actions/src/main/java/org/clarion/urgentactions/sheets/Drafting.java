package org.clarion.urgentactions.sheets;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.clarion.access.PublicFact;
import org.clarion.access.StaffAct;
import org.clarion.access.StaffActs;
import org.clarion.urgentactions.sheets.UrgentAction.Stage;
import org.jspecify.annotations.Nullable;

/** Beginning a draft, and writing on one, live or not. */
@ApplicationScoped
public class Drafting {

    private final UrgentActions actions;
    private final Cases cases;
    private final Publishing publishing;
    private final StaffActs acts;
    private final Clock clock;

    Drafting(UrgentActions actions, Cases cases, Publishing publishing, StaffActs acts, Clock clock) {
        this.actions = actions;
        this.cases = cases;
        this.publishing = publishing;
        this.acts = acts;
        this.clock = clock;
    }

    /**
     * Keeps a new draft. The id comes from the form, so that posting it twice, even at once, begins one draft only.
     *
     * @return whether the draft with this id began as what was pasted now; false when it is another sheet's
     */
    @Transactional
    public boolean begin(UUID id, Draft draft, @Nullable String pasted, String by) {
        actions.oneAtATime(id);
        var kept = actions.findByIdOptional(id).orElse(null);
        if (kept != null) {
            return Objects.equals(kept.pasted(), pasted);
        }
        actions.persist(new UrgentAction(id, draft, pasted, by, clock.instant()));
        acts.record("began a draft", id.toString());
        return true;
    }

    /**
     * Begins the next sheet of a case from one that was launched. The id comes from the form, so that posting it twice begins
     * one draft only.
     *
     * @return whether there is such a sheet
     */
    @Transactional
    public boolean follow(UUID before, UUID id, String by) {
        actions.oneAtATime(id);
        var followed = actions.findByIdOptional(before)
                .filter(UrgentAction::isPublished)
                .orElse(null);
        if (followed == null) {
            return false;
        }
        if (actions.findByIdOptional(id).isEmpty()) {
            int last = cases.of(followed.caseId())
                    .map(CaseSheets::lastPlace)
                    .orElse(followed.draft().series());
            actions.persist(UrgentAction.following(followed, id, FollowUp.of(followed, last + 1), by, clock.instant()));
            acts.record("began a follow-up", id.toString());
        }
        return true;
    }

    /**
     * Begins a draft that says what another action says. The id comes from the form, so that posting it twice begins one draft
     * only.
     *
     * @return whether there is such an action
     */
    @Transactional
    public boolean copy(UUID original, UUID id, String by) {
        actions.oneAtATime(id);
        var copied = actions.findByIdOptional(original).orElse(null);
        if (copied == null) {
            return false;
        }
        if (actions.findByIdOptional(id).isEmpty()) {
            actions.persist(new UrgentAction(id, DraftCopy.of(copied.draft()), null, by, clock.instant()));
            acts.record("copied an action", id.toString());
        }
        return true;
    }

    /** Replaces the parts, unless the action is no longer the version that {@code draft} was written on. */
    @Transactional
    public Deed rewrite(UUID id, long onVersion, Draft draft, String by) {
        return rewrite(id, onVersion, draft, TellingChoice.NOBODY, by);
    }

    /** The same, told to these people where it is live. */
    @Transactional
    public Deed rewrite(UUID id, long onVersion, Draft draft, TellingChoice telling, String by) {
        var found = actions.forDeedWithItsCase(id).orElse(null);
        if (found == null) {
            return new Deed.Unknown();
        }
        if (found.stage() == Stage.ENDED || found.stage() == Stage.WITHDRAWN) {
            return new Deed.AlreadyDone(found);
        }
        if (found.version() != onVersion && !draft.equals(found.draft())) {
            return new Deed.Overtaken(found);
        }
        var lacks = new ArrayList<>(
                found.stage() == Stage.LIVE
                        ? newLacks(found.draft(), draft, clock.instant())
                        : Lengths.exceeded(draft));
        telling.words().forEach((language, words) -> lacks.addAll(Lengths.ofChange(language + ".changed", words)));
        if (!lacks.isEmpty()) {
            return new Deed.Unfit(found, lacks);
        }
        // Pressed twice it has another version and the same words: nobody is told twice.
        return write(found, draft, found.version() == onVersion ? telling : TellingChoice.NOBODY, by);
    }

    private Deed write(UrgentAction action, Draft draft, TellingChoice telling, String by) {
        if (action.stage() == Stage.LIVE && isElsewhere(action.draft(), draft)) {
            cases.follow(action, draft);
        }
        boolean moved = action.stage() == Stage.LIVE && action.draft().series() != draft.series();
        var now = clock.instant();
        var before = action.draft().actUntil();
        action.rewrite(draft, telling, by, now)
                .ifPresent(news -> publishing.tell(action, news, by, now, telling.words()));
        if (moved) {
            cases.of(action.caseId()).ifPresent(cases::pointToTheNewest);
        }
        var act = action.stage() == Stage.LIVE ? "changed a live action" : "changed a draft";
        acts.record(
                StaffAct.of(act, action.id()).on(action.id()).changed(PublicFact.DEADLINE, before, draft.actUntil()));
        return new Deed.Done(action);
    }

    private static boolean isElsewhere(Draft one, Draft other) {
        return one.counter() != other.counter()
                || one.year() != other.year()
                || !Objects.equals(one.country(), other.country());
    }

    // Mending a word after the deadline is no reason to ask for a new deadline.
    private static List<Lack> newLacks(Draft old, Draft newer, Instant now) {
        var known = old.lacks(now);
        return newer.lacks(now).stream().filter(lack -> !known.contains(lack)).toList();
    }
}
