package org.clarion.urgentactions.sheets;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.clarion.contracts.Sheet;

/** Looking at actions without touching them: the desk sees all, everybody sees what is published. */
@ApplicationScoped
@Transactional
public class Actions {

    private static final int ENDED_SHOWN = 200;

    private final UrgentActions actions;

    Actions(UrgentActions actions) {
        this.actions = actions;
    }

    public Optional<UrgentAction> of(UUID id) {
        return actions.findByIdOptional(id);
    }

    public List<UrgentAction> among(Set<UUID> ids) {
        return actions.list("id in ?1", ids);
    }

    /** When each of these was changed last. */
    public Map<UUID, Instant> changes(Set<UUID> ids) {
        return among(ids).stream().collect(Collectors.toMap(UrgentAction::id, UrgentAction::changedAt));
    }

    /** The ids of those with this word in their title or number. */
    public List<UUID> called(String word) {
        return actions.called(word);
    }

    public List<UrgentAction> drafts() {
        return actions.drafts();
    }

    public List<UrgentAction> live() {
        return actions.live();
    }

    /** Ended actions, some at a time, as somebody looks for them. */
    public List<UrgentAction> ended(EndedSearch search, int skipped, int most) {
        return actions.ended(search, skipped, most);
    }

    public long howManyEnded(EndedSearch search) {
        return actions.howManyEnded(search);
    }

    /** The last that ended, the newest first. */
    public List<UrgentAction> lastEnded() {
        return actions.ended(ENDED_SHOWN);
    }

    /** Drafts that were given up before anybody saw them. */
    public List<UrgentAction> withdrawn() {
        return actions.withdrawn();
    }

    public boolean none() {
        return actions.count() == 0;
    }

    /**
     * Drafts, live and ended actions that have the number of this draft too. Sheets of one chain share it; two cases that do
     * cannot be told apart by those who report what they did.
     */
    public List<UrgentAction> sameNumber(UUID id, int counter, int year) {
        return counter == 0 ? List.of() : actions.numbered(counter, year, id);
    }

    /** The public state of a launched action; drafts are nobody's business. */
    public Optional<Sheet> published(UUID id) {
        return of(id).filter(UrgentAction::isPublished).map(Actions::sheet);
    }

    public List<Sheet> publishedLive() {
        return live().stream().map(Actions::sheet).toList();
    }

    public List<Sheet> publishedEnded() {
        return actions.ended(ENDED_SHOWN).stream().map(Actions::sheet).toList();
    }

    private static Sheet sheet(UrgentAction action) {
        return Publication.of(action, action.version());
    }
}
