package org.clarion.urgentactions.checking;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.clarion.urgentactions.desk.DraftView;
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

    /** What was said at this field of the form and is not settled: asked for field by field, read once. */
    public List<CheckNote> at(DraftView view, String field) {
        var kept = NotedField.kept(field, at -> view.get(view.name(at, "id")));
        return notes(view.action()).stream()
                .filter(note -> note.field().equals(kept) || note.field().equals(field))
                .toList();
    }

    /** Where a note stands in the form of the action as it is kept. */
    public String place(UrgentAction action, CheckNote note) {
        return NotedField.shown(note.field(), action.draft());
    }

    /** Whether something was said of this official. */
    public boolean isSaidOf(DraftView view, int target) {
        var id = view.get(view.name(target, "id"));
        return notes(view.action()).stream()
                .map(CheckNote::field)
                .anyMatch(field -> field.startsWith(view.name(target, "")) || field.startsWith("targets." + id + "."));
    }

    /** How much was said of a part of the form. */
    public int in(DraftView view, String part) {
        return (int) notes(view.action()).stream()
                .filter(note -> view.partOf(place(view.action(), note)).equals(part))
                .count();
    }

    public List<CheckNote> notes(UrgentAction action) {
        return notes.computeIfAbsent(action.id(), checking::notes);
    }
}
