package org.clarion.supporters.renaming;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.EnumSet;
import java.util.Set;
import org.clarion.contracts.Topic;
import org.clarion.outbox.Outbox;
import org.clarion.supporters.acts.SupporterActs;
import org.clarion.supporters.cases.FollowedCases;
import org.clarion.supporters.consents.ConsentSource;
import org.clarion.supporters.consents.Consents;
import org.clarion.supporters.newsletters.Newsletters;
import org.clarion.supporters.people.Supporter;
import org.clarion.supporters.people.SupporterStage;
import org.clarion.supporters.people.Supporters;
import org.jboss.logging.Logger;

/**
 * Two rows turn out to be one person: {@code a.b@gmail.com} and {@code ab@gmail.com} were two before. Who confirmed stays, of two
 * the one who did so first, with what they chose; the other leaves the network, and what they did and follow is the first one's.
 */
@ApplicationScoped
class Reunion {

    private static final Logger LOG = Logger.getLogger(Reunion.class);

    private static final Set<SupporterStage> GIVE_WAY =
            EnumSet.of(SupporterStage.WAITING, SupporterStage.FOLLOWING, SupporterStage.CONFIRMED);

    private final Supporters supporters;
    private final SupporterActs acts;
    private final FollowedCases cases;
    private final Newsletters newsletters;
    private final Consents consents;
    private final Outbox outbox;
    private final Clock clock;

    Reunion(
            Supporters supporters,
            SupporterActs acts,
            FollowedCases cases,
            Newsletters newsletters,
            Consents consents,
            Outbox outbox,
            Clock clock) {
        this.supporters = supporters;
        this.acts = acts;
        this.cases = cases;
        this.newsletters = newsletters;
        this.consents = consents;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** False while neither has confirmed, since the link in either mail may be the one that is pressed; or while somebody is at the other. */
    boolean of(Supporter one, String current) {
        var held = supporters.named(current);
        if (held.isEmpty()) {
            return false;
        }
        var other = held.get();
        var stays = one.staysBefore(other) ? one : other;
        var goes = stays == one ? other : one;
        if (stays.stage() != SupporterStage.CONFIRMED || !GIVE_WAY.contains(goes.stage())) {
            return false;
        }
        goes.pseudonyms().forEach(stays::wasCalled);
        acts.give(goes.id(), stays.id());
        cases.give(goes.id(), stays.id());
        leave(goes);
        stays.rename(current);
        supporters.flush();
        LOG.infof("%s and %s are one person, who stays as the second", goes.id(), stays.id());
        return true;
    }

    private void leave(Supporter goes) {
        cases.forgetThoseOf(goes.id());
        newsletters.forget(goes.id());
        consents.withdrawnAll(goes.id(), ConsentSource.CLARION);
        if (goes.stage() == SupporterStage.CONFIRMED) {
            goes.leave(clock.instant()).ifPresent(news -> outbox.tell(Topic.SUPPORTERS, news));
        } else {
            supporters.delete(goes);
        }
        supporters.flush(); // the name has to be free before the other takes it
    }
}
