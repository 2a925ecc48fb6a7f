package org.clarion.supporters.steering;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.clarion.access.PublicFact;
import org.clarion.access.StaffAct;
import org.clarion.access.StaffActs;
import org.clarion.supporters.mailing.LaterMails;
import org.clarion.supporters.mailings.ActionMailing;
import org.clarion.supporters.mailings.ActionMailings;

/**
 * What staff do with a mailing. Whoever presses what, and however often: each deed is done once, one after the other, and is on
 * record where it changed something. Empty for a mailing that is not there.
 */
@ApplicationScoped
class Steering {

    private static final String HELD = "HELD";
    private static final String GOING = "GOING";

    private final ActionMailings mailings;
    private final LaterMails mails;
    private final StaffActs acts;
    private final Clock clock;

    Steering(ActionMailings mailings, LaterMails mails, StaffActs acts, Clock clock) {
        this.mailings = mailings;
        this.mails = mails;
        this.acts = acts;
        this.clock = clock;
    }

    /** No mail of it goes any more, but for those that are written already: a batch for each thread that sends. */
    @Transactional
    Optional<ActionMailing> hold(UUID id) {
        var found = mailings.forDeed(id);
        found.filter(mailing -> mailing.hold(clock.instant()))
                .ifPresent(mailing -> acts.record(StaffAct.of("held a mailing", id)
                        .on(mailing.actionId())
                        .changed(PublicFact.STATUS, GOING, HELD)));
        return found;
    }

    @Transactional
    Optional<ActionMailing> goOn(UUID id) {
        var found = mailings.forDeed(id);
        found.filter(ActionMailing::goOn)
                .ifPresent(mailing -> acts.record(StaffAct.of("let a mailing go on", id)
                        .on(mailing.actionId())
                        .changed(PublicFact.STATUS, HELD, GOING)));
        return found;
    }

    /** What has not gone waits until then; what was planned begins then. */
    @Transactional
    Optional<ActionMailing> beginAt(UUID id, Instant at) {
        var found = mailings.forDeed(id);
        found.ifPresent(mailing -> {
            var before = mailing.beginsAt();
            if (mailing.beginAt(at)) {
                acts.record(StaffAct.of("chose a time for a mailing", id)
                        .on(mailing.actionId())
                        .changed(PublicFact.LAUNCH, before, at));
            }
        });
        return found;
    }

    /** From now on it goes to those too who had got enough mails: also to those from whom it was kept back for that. */
    @Transactional
    Optional<ActionMailing> isUrgent(UUID id, String why) {
        var found = mailings.forDeed(id);
        found.filter(mailing -> mailing.isUrgentBecause(why, clock.instant()))
                .ifPresent(mailing -> acts.record(StaffAct.of("marked a mailing as urgent", id)
                        .on(mailing.actionId())
                        .with(PublicFact.COUNT, mails.bringBack(mailing))));
        return found;
    }
}
