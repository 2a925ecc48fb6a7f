package org.clarion.urgentactions.checking;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.clarion.urgentactions.sheets.Actions;
import org.clarion.urgentactions.sheets.UrgentAction;
import org.jspecify.annotations.Nullable;

/** What other pages of the desk show of checks. In templates: {@code {inject:checks.of(action)}}. */
@Named("checks")
@RequestScoped
public class CheckViews {

    private final Checking checking;
    private final Actions actions;
    private final Map<UUID, List<CheckNote>> notes = new HashMap<>();

    CheckViews(Checking checking, Actions actions) {
        this.checking = checking;
        this.actions = actions;
    }

    /** The actions this person is asked to look at, the longest waiting first. */
    public List<UrgentAction> waitingFor(String name) {
        return checking.waitingFor(name).stream()
                .flatMap(id -> actions.of(id).stream())
                .toList();
    }

    /** The check that holds, with how far it is; nothing where nobody was asked. */
    public @Nullable DraftCheck of(UrgentAction action) {
        return checking.newest(action.id()).orElse(null);
    }

    /** What was said at this field and is not settled: asked for field by field, read once. */
    public List<CheckNote> at(UrgentAction action, String field) {
        return notes(action).stream().filter(note -> note.field().equals(field)).toList();
    }

    /** Whether something was said at one of the fields whose names begin so. */
    public boolean isSaidUnder(UrgentAction action, String fields) {
        return notes(action).stream().anyMatch(note -> note.field().startsWith(fields));
    }

    public List<CheckNote> notes(UrgentAction action) {
        return notes.computeIfAbsent(action.id(), checking::notes);
    }
}
