package org.clarion.urgentactions.checking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.clarion.access.StaffActs;
import org.clarion.urgentactions.checking.DraftCheck.CheckStage;

/** Asking somebody to check an action, what they say of it, and their yes or no. */
@ApplicationScoped
public class Checking {

    private final DraftChecks checks;
    private final CheckNotes notes;
    private final StaffActs acts;
    private final Clock clock;

    Checking(DraftChecks checks, CheckNotes notes, StaffActs acts, Clock clock) {
        this.checks = checks;
        this.notes = notes;
        this.acts = acts;
        this.clock = clock;
    }

    /** Asks this person; whoever was asked before need not look any more. Asking the same again changes nothing. */
    @Transactional
    void ask(UUID actionId, String of, String note, String by) {
        var open = checks.newest(actionId).filter(check -> check.stage() == CheckStage.ASKED);
        if (open.filter(check -> check.askedOf().equals(of) && check.note().equals(note))
                .isPresent()) {
            return;
        }
        open.ifPresent(DraftCheck::callOff);
        checks.flush();
        checks.persist(new DraftCheck(actionId, by, of, note, clock.instant()));
        acts.record("asked for a check", actionId.toString());
    }

    /** Whether it was theirs to decide; pressing twice decides once. */
    @Transactional
    boolean decide(UUID actionId, boolean given, long version, String words, String by) {
        var check =
                checks.newest(actionId).filter(one -> one.askedOf().equals(by)).orElse(null);
        if (check == null) {
            return false;
        }
        if (check.decide(given, by, version, words, clock.instant())) {
            acts.record(given ? "gave a check" : "refused a check", actionId.toString());
        }
        return true;
    }

    @Transactional
    void note(UUID actionId, String field, String words, String by) {
        var same = notes.open(actionId).stream()
                .anyMatch(note -> note.field().equals(field) && note.words().equals(words));
        if (!same) {
            notes.persist(new CheckNote(actionId, field, words, by, clock.instant()));
            acts.record("wrote a note at a field", actionId.toString());
        }
    }

    @Transactional
    boolean settle(UUID actionId, UUID noteId, String by) {
        var found =
                notes.findByIdOptional(noteId).filter(note -> note.actionId().equals(actionId));
        found.filter(note -> note.settle(by, clock.instant()))
                .ifPresent(note -> acts.record("settled a note", actionId.toString()));
        return found.isPresent();
    }

    @Transactional
    Optional<DraftCheck> newest(UUID actionId) {
        return checks.newest(actionId).filter(check -> check.stage() != CheckStage.CALLED_OFF);
    }

    /** The actions this person is asked to look at, the longest waiting first. */
    @Transactional
    public List<UUID> waitingFor(String name) {
        return checks.askedOf(name).stream().map(DraftCheck::actionId).toList();
    }

    @Transactional
    List<CheckNote> notes(UUID actionId) {
        return notes.open(actionId);
    }
}
