package org.clarion.urgentactions.sheets;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.clarion.contracts.Topic;
import org.clarion.outbox.Outbox;
import org.clarion.turns.NamedLocks;
import org.clarion.urgentactions.sheets.CaseFinding.Asks;
import org.clarion.urgentactions.sheets.CaseFinding.Joins;
import org.clarion.urgentactions.sheets.CaseFinding.Opens;
import org.jspecify.annotations.Nullable;

/** Cases and their sheets: which belong together, and which of them is the newest. */
@ApplicationScoped
@Transactional
public class Cases {

    private final ActionCases cases;
    private final UrgentActions actions;
    private final NamedLocks locks;
    private final Outbox outbox;

    Cases(ActionCases cases, UrgentActions actions, NamedLocks locks, Outbox outbox) {
        this.cases = cases;
        this.actions = actions;
        this.locks = locks;
        this.outbox = outbox;
    }

    /** The cases that bear this number. */
    public List<CaseSheets> numbered(int counter, int year) {
        return cases.numbered(counter, year).stream().map(this::withSheets).toList();
    }

    public Optional<CaseSheets> of(@Nullable UUID caseId) {
        return caseId == null
                ? Optional.empty()
                : cases.findByIdOptional(caseId).map(this::withSheets);
    }

    /** Every case that a draft may belong to: those of its number and those it links to. */
    public List<CaseSheets> near(Draft draft) {
        return nearIds(draft).stream().flatMap(id -> of(id).stream()).toList();
    }

    private Set<UUID> nearIds(Draft draft) {
        var ids = new LinkedHashSet<UUID>();
        if (draft.counter() > 0) {
            cases.numbered(draft.counter(), draft.year()).forEach(one -> ids.add(one.id()));
        }
        ids.addAll(actions.casesLinkedBy(draft.previous()));
        if (draft.caseId() != null && cases.findByIdOptional(draft.caseId()).isPresent()) {
            ids.add(draft.caseId());
        }
        return ids;
    }

    /** The case of an action: where it is, or where a draft would be launched into. */
    public CaseFinding find(UrgentAction action) {
        return action.caseId() == null
                ? CaseFinding.of(action.id(), action.draft(), near(action.draft()))
                : of(action.caseId()).<CaseFinding>map(Joins::new).orElseGet(Opens::new);
    }

    /** The sheets that run already in the case that a draft would be launched into. */
    public List<UrgentAction> liveBeside(UrgentAction draft) {
        return find(draft) instanceof Joins(var one) ? one.live() : List.of();
    }

    /** What must be mended before it can be launched, its case included. */
    public List<Lack> lacks(UrgentAction action, Instant now) {
        var lacks = new ArrayList<>(action.draft().lacks(now));
        if (find(action) instanceof Asks) {
            lacks.addFirst(new Lack("case", Need.Wanted.CASE));
        }
        return lacks;
    }

    /**
     * Until this transaction ends nobody else gives a sheet of this number a case, nor changes one of those it may come
     * to stand beside. In one order for everybody, so that two deeds never wait for each other.
     */
    void oneAtATime(Draft draft) {
        locks.hold("case", draft.number());
        nearIds(draft).stream().sorted().forEach(actions::forDeedOf);
    }

    /** The case as found, with its sheets held until the deed is done; a new one where none was there. */
    CaseSheets settle(UrgentAction action, CaseFinding found) {
        if (found instanceof Joins(var known)) {
            return new CaseSheets(known.matter(), actions.forDeedOf(known.id()));
        }
        var draft = action.draft();
        var opened =
                new ActionCase(action.id(), draft.counter(), draft.year(), Objects.requireNonNull(draft.country()));
        cases.persist(opened);
        return new CaseSheets(opened, List.of());
    }

    /** A live sheet whose number or country was mended: a case of one sheet is called the same. */
    void follow(UrgentAction action, Draft draft) {
        var alone = of(action.caseId()).filter(one -> one.sheets().size() == 1);
        if (draft.country() != null) {
            alone.ifPresent(one -> one.matter().call(draft.counter(), draft.year(), draft.country()));
        }
    }

    /** Every sheet of the case says which is the newest, and whoever must know is told. */
    void pointToTheNewest(CaseSheets of) {
        var newest = of.newest().map(UrgentAction::id).orElse(null);
        of.sheets().forEach(sheet -> sheet.pointTo(newest).ifPresent(news -> outbox.tell(Topic.URGENT_ACTIONS, news)));
    }

    private CaseSheets withSheets(ActionCase one) {
        return new CaseSheets(one, actions.ofCase(one.id()));
    }
}
