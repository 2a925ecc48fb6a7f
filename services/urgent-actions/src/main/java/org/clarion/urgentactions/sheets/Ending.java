package org.clarion.urgentactions.sheets;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.clarion.access.PublicFact;
import org.clarion.access.StaffAct;
import org.clarion.access.StaffActs;
import org.clarion.contracts.Sheet;
import org.clarion.contracts.Topic;
import org.clarion.outbox.Outbox;
import org.clarion.urgentactions.sheets.UrgentAction.Stage;

/** Closes a live action with a word on what happened, mends that word later, and opens again what was closed by mistake. */
@ApplicationScoped
public class Ending {

    private final UrgentActions actions;
    private final Outbox outbox;
    private final Publishing publishing;
    private final StaffActs acts;
    private final Clock clock;

    Ending(UrgentActions actions, Outbox outbox, Publishing publishing, StaffActs acts, Clock clock) {
        this.actions = actions;
        this.outbox = outbox;
        this.publishing = publishing;
        this.acts = acts;
        this.clock = clock;
    }

    /** Ends it, and nobody is told of it by mail. */
    @Transactional
    public Deed end(UUID id, long onVersion, Outcome outcome, String by) {
        return end(id, onVersion, outcome, TellingChoice.NOBODY, by, clock.instant());
    }

    /** Ends it with the outcome in the languages given; its kind, and words in the sheet's own language, are needed. */
    @Transactional
    public Deed end(UUID id, long onVersion, Outcome outcome, TellingChoice telling, String by) {
        return end(id, onVersion, outcome, telling, by, clock.instant());
    }

    /** As if it had been done then, and told to nobody. No door leads here: the demo's actions ended days ago. */
    @Transactional
    public Deed end(UUID id, long onVersion, Outcome outcome, String by, Instant at) {
        return end(id, onVersion, outcome, TellingChoice.NOBODY, by, at);
    }

    private Deed end(UUID id, long onVersion, Outcome outcome, TellingChoice telling, String by, Instant at) {
        return DeedGuard.on(
                published(actions.forDeed(id)),
                Stage.LIVE,
                onVersion,
                found -> DeedGuard.unless(lacks(found.draft(), outcome), found, () -> {
                    found.end(outcome.told(found.draft()), telling, by, at)
                            .ifPresent(news -> publishing.tell(found, news, by, at));
                    acts.record(StaffAct.of("ended an action", id)
                            .on(id)
                            .changed(PublicFact.STATUS, Stage.LIVE, Stage.ENDED)
                            .with(PublicFact.OUTCOME, outcome.kind())
                            .with(PublicFact.TOLD, telling.to()));
                    return new Deed.Done(found);
                }));
    }

    /** Of what nobody has seen there is nothing to say. */
    private static Optional<UrgentAction> published(Optional<UrgentAction> found) {
        return found.filter(UrgentAction::isPublished);
    }

    /** The sheet as it would be told, for whoever looks at it before. */
    public Sheet before(UrgentAction action, Outcome outcome) {
        var at = action.endedAt();
        return Publication.ended(action, outcome.told(action.draft()), at == null ? clock.instant() : at);
    }

    /** Says anew how an ended action turned out: corrected, translated, added to. */
    @Transactional
    public Deed correct(UUID id, long onVersion, Outcome outcome, TellingChoice telling, String by) {
        var now = clock.instant();
        return DeedGuard.on(
                published(actions.forDeed(id)),
                Stage.ENDED,
                onVersion,
                found -> DeedGuard.unless(lacks(found.draft(), outcome), found, () -> {
                    var before = found.draft().outcomeKind();
                    found.correct(outcome.told(found.draft()), telling, by, now).ifPresent(news -> {
                        publishing.tell(found, news, by, now);
                        acts.record(StaffAct.of("corrected an outcome", id)
                                .on(id)
                                .changed(PublicFact.OUTCOME, before, outcome.kind())
                                .with(PublicFact.TOLD, telling.to()));
                    });
                    return new Deed.Done(found);
                }));
    }

    /** Opens again what was ended by mistake. Where another sheet had taken its place, both run from now on. */
    @Transactional
    public Deed reopen(UUID id, long onVersion, String why, String by) {
        return DeedGuard.on(
                published(actions.forDeedWithItsCase(id)),
                Stage.ENDED,
                onVersion,
                found -> DeedGuard.unless(Lengths.ofReason(why), found, () -> reopen(found, why.strip(), by)));
    }

    private Deed reopen(UrgentAction action, String why, String by) {
        var instead = action.replacedBy();
        var now = clock.instant();
        action.reopen(why, by, now).ifPresent(news -> publishing.tell(action, news, by, now));
        if (instead != null) {
            actions.findByIdOptional(instead)
                    .flatMap(UrgentAction::replaceNothing)
                    .ifPresent(news -> outbox.tell(Topic.URGENT_ACTIONS, news));
        }
        acts.record(StaffAct.of("opened an action again", action.id())
                .on(action.id())
                .changed(PublicFact.STATUS, Stage.ENDED, Stage.LIVE));
        return new Deed.Done(action);
    }

    private static List<Lack> lacks(Draft draft, Outcome outcome) {
        var lacks = new ArrayList<Lack>();
        var own = draft.originalLanguage();
        if (outcome.kind() == null) {
            lacks.add(new Lack("outcomeKind", Need.Wanted.OUTCOME_KIND));
        }
        if (outcome.in(own).happened().isBlank()) {
            lacks.add(new Lack(own + ".outcome", Need.Wanted.OUTCOME));
        }
        outcome.words().forEach((language, words) -> {
            lacks.addAll(Lengths.exceeded(language + ".outcome", words.happened()));
            lacks.addAll(Lengths.exceeded(language + ".saidBy", words.saidBy()));
            lacks.addAll(Lengths.exceeded(language + ".thanks", words.thanks()));
            lacks.addAll(Lengths.exceeded(language + ".next", words.next()));
        });
        lacks.addAll(Lengths.exceededInAll(outcome.told(draft), own + ".outcome"));
        return lacks;
    }
}
