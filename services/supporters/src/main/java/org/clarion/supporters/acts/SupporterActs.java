package org.clarion.supporters.acts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.clarion.contracts.ActEvent.SupporterActed;
import org.clarion.supporters.SupportersConfig;
import org.clarion.supporters.people.Supporter;

/** Remembers who acted on which action, for as long as that may be known. */
@ApplicationScoped
public class SupporterActs {

    private final KnownActs acts;
    private final ActsRecognised recognised;
    private final SupportersConfig config;
    private final Clock clock;

    SupporterActs(KnownActs acts, ActsRecognised recognised, SupportersConfig config, Clock clock) {
        this.acts = acts;
        this.recognised = recognised;
        this.config = config;
        this.clock = clock;
    }

    /** Acting again on the same action is no news. */
    @Transactional(Transactional.TxType.MANDATORY)
    void remember(List<SupporterActed> told) {
        for (var one : told) {
            if (acts.findByIdOptional(one.actor()).isEmpty()) {
                acts.persist(new KnownAct(one, one.at().plus(config.actsKept())));
            }
        }
    }

    /** Looks whose the acts are that were heard of since. Many at once: only who holds the key can say, person by person. */
    @Transactional
    public void recognise() {
        if (acts.hasNotLookedFor()) {
            recognised.lookForAll();
        }
    }

    /** Somebody is in the network from now on: what they did before is theirs. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void welcome(Supporter supporter) {
        recognised.lookFor(supporter);
    }

    /** Somebody leaves: that they acted is forgotten here with everything else. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void forget(UUID supporter) {
        acts.forgetThoseOf(supporter);
    }

    /** That somebody acted, and when. */
    public record KnownDeed(UUID actionId, Instant at) {}

    /** On which actions this person acted, whether they are in the network or not; the latest first. */
    @Transactional(Transactional.TxType.MANDATORY)
    public List<KnownDeed> actsOf(Collection<String> person) {
        return acts.of(recognised.actorsOf(person));
    }

    /** Forgets that this person acted, whether they are in the network or not. */
    @Transactional(Transactional.TxType.MANDATORY)
    public long forgetActsOf(Collection<String> person) {
        return acts.forgetThese(recognised.actorsOf(person));
    }

    /** What one did is another's: they are one person. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void give(UUID from, UUID to) {
        acts.give(from, to);
    }

    /** People have other names than when it was looked whose these acts are. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void lookAgain(Instant since) {
        acts.lookAgain(since);
    }

    /** Forgets what has passed its date, at most so much; how much it was. */
    @Transactional(Transactional.TxType.MANDATORY)
    public int forgetPast(int most) {
        return acts.forgetPast(clock.instant(), most);
    }

    /** On which of these actions this supporter acted first. */
    @Transactional
    public Optional<UUID> firstOf(UUID supporter, Collection<UUID> actions) {
        return acts.firstOf(supporter, actions);
    }

    /** The same of many supporters at once; who acted on none of them is not in it. */
    @Transactional
    public Map<UUID, UUID> firstOf(Collection<UUID> supporters, Collection<UUID> actions) {
        var first = new HashMap<UUID, UUID>();
        acts.latestFirst(supporters, actions)
                .forEach(act -> act.supporterId().ifPresent(who -> first.put(who, act.actionId())));
        return first;
    }

    /** How many confirmed supporters acted on any of these. */
    @Transactional
    public long actorsOf(Collection<UUID> actions) {
        return acts.actorsOf(actions);
    }

    /** How many people acted on it who are not in the network. */
    @Transactional
    public long others(UUID actionId) {
        return acts.others(actionId);
    }
}
