package org.clarion.supporters.consents;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.clarion.supporters.SupportersConfig;
import org.clarion.turns.NamedLocks;
import org.jspecify.annotations.Nullable;

/** Writes into the ledger, in the transaction of the deed itself; and reads it. */
@ApplicationScoped
public class Consents {

    private final ConsentEntries entries;
    private final NamedLocks locks;
    private final SupportersConfig config;
    private final Clock clock;

    Consents(ConsentEntries entries, NamedLocks locks, SupportersConfig config, Clock clock) {
        this.entries = entries;
        this.locks = locks;
        this.config = config;
        this.clock = clock;
    }

    /** Somebody agreed in the name of this person's address; who did, is known when it is confirmed. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void given(UUID person, ConsentPurpose purpose, @Nullable UUID about, String wording, ConsentSource source) {
        entries.persist(new ConsentEntry(person, purpose, about, ConsentStep.GIVEN, wording, source, clock.instant()));
    }

    /** The owner of the address says yes to the words they were shown last. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void confirmed(UUID person, ConsentPurpose purpose, @Nullable UUID about) {
        entries.last(person, purpose, about)
                .filter(last -> last.step() == ConsentStep.GIVEN)
                .map(last -> last.then(ConsentStep.CONFIRMED, last.source(), clock.instant()))
                .ifPresent(entries::persist);
    }

    /** They end it. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void withdrawn(UUID person, ConsentPurpose purpose, @Nullable UUID about, ConsentSource where) {
        entries.last(person, purpose, about)
                .filter(ConsentEntry::stands)
                .map(last -> last.then(ConsentStep.WITHDRAWN, where, clock.instant()))
                .ifPresent(entries::persist);
    }

    /** They end everything. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void withdrawnAll(UUID person, ConsentSource where) {
        var seen = new HashSet<List<Object>>();
        entries.of(person).reversed().stream()
                .filter(entry -> seen.add(List.of(entry.purpose(), entry.about() == null ? "" : entry.about())))
                .filter(ConsentEntry::stands)
                .map(entry -> entry.then(ConsentStep.WITHDRAWN, where, clock.instant()))
                .toList()
                .forEach(entries::persist);
    }

    /** What nothing rests on any more has lapsed; and of whom nothing has stood for long, that goes too. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void lapse() {
        locks.hold("consents", "lapsing"); // of two instances that look at once the second finds it written
        entries.flush();
        entries.lapse(clock.instant());
        entries.forgetEndedBefore(clock.instant().minus(config.consentsKept()));
    }

    /** All that one person agreed to and ended, the last first. */
    @Transactional
    public List<ConsentEntry> of(UUID person) {
        return entries.of(person).reversed();
    }

    /** Some lines of the whole ledger, behind this place. */
    @Transactional
    public List<ConsentEntry> behind(long place, int most) {
        return entries.behind(place, most);
    }
}
