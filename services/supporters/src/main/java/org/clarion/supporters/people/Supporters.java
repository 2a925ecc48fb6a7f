package org.clarion.supporters.people;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.clarion.mail.Address;
import org.clarion.privacy.KnownNames;
import org.clarion.privacy.Pseudonyms;
import org.clarion.turns.NamedLocks;

/** Everybody in the network. */
@ApplicationScoped
public class Supporters implements PanacheRepositoryBase<Supporter, UUID> {

    private static final int AT_ONCE = 1000;
    private static final int SKIP_LOCKED = -2;

    /** Those who are not in the network. */
    private static final List<SupporterStage> OUTSIDE = List.of(SupporterStage.WAITING, SupporterStage.FOLLOWING);

    private final Pseudonyms pseudonyms;
    private final NamedLocks locks;

    Supporters(Pseudonyms pseudonyms, NamedLocks locks) {
        this.pseudonyms = pseudonyms;
        this.locks = locks;
    }

    public String pseudonym(Address address) {
        return pseudonyms.of(address.normalised());
    }

    /** By which names rows may know whoever has this address. */
    public KnownNames names(Address address) {
        return pseudonyms.names(address.forms());
    }

    /** The same of somebody who is here, with those that their row had before; empty for who left. */
    public Optional<KnownNames> names(Supporter supporter) {
        var named = Stream.concat(
                        supporter.address().stream().flatMap(address -> names(address).all().stream()),
                        supporter.pseudonyms().stream())
                .toList();
        return named.isEmpty() ? Optional.empty() : Optional.of(new KnownNames(named));
    }

    /** All pseudonyms that were ever made of this address. */
    public Set<String> namesOf(Address address) {
        return Set.copyOf(pseudonyms.names(address.forms()).all());
    }

    /** Everybody known under one of these names: one at most, but for times in which addresses were compared otherwise. */
    public List<Supporter> known(Collection<String> names) {
        return list("pseudonym in ?1", names);
    }

    /**
     * Whoever has this address; until the transaction ends nobody else can look for or add them. Who should have
     * confirmed long ago is forgotten here at the latest, so that they can ask anew.
     */
    public Optional<Supporter> of(Address address, Instant now) {
        var names = names(address).all();
        holdNames(names);
        delete("pseudonym in ?1 and stage in ?2 and keptUntil < ?3", names, OUTSIDE, now);
        return find("pseudonym in ?1", names).stream().min(Supporter.ofOnePerson());
    }

    /** The same for whoever holds rows already and so may not wait; whether they were to be had. */
    public boolean tryHoldNames(Collection<String> names) {
        return names.stream().sorted().allMatch(name -> locks.tryHold("person", name));
    }

    /** Who bears this name, and nobody else's until the transaction ends; empty too while they are somebody else's. */
    public Optional<Supporter> named(String pseudonym) {
        return find("pseudonym", pseudonym)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .withHint("jakarta.persistence.lock.timeout", SKIP_LOCKED)
                .firstResultOptional();
    }

    /** Until the transaction ends nobody else looks for or adds who has one of these names. */
    private void holdNames(Collection<String> names) {
        names.stream().sorted().forEach(name -> locks.hold("person", name));
    }

    /**
     * A confirmed supporter, and by what name other services know them.
     *
     * @param formerNames those of before, with blanks between them
     */
    public record Known(UUID id, String pseudonym, String formerNames) {

        /** The present one first. */
        public KnownNames names() {
            return new KnownNames(Stream.concat(Stream.of(pseudonym), FormerNames.listed(formerNames))
                    .toList());
        }
    }

    /** Everybody who may be written to. */
    public List<Known> confirmedPseudonyms() {
        return find("select id, pseudonym, formerNames from Supporter where stage = ?1", SupporterStage.CONFIRMED)
                .project(Known.class)
                .list();
    }

    /** How many of these pseudonyms are somebody here, confirmed or asked. */
    public long howManyKnown(Collection<String> all) {
        var list = List.copyOf(all);
        long known = 0;
        for (int from = 0; from < list.size(); from += AT_ONCE) {
            known += count("pseudonym in ?1", list.subList(from, Math.min(from + AT_ONCE, list.size())));
        }
        return known;
    }

    /** Confirmed supporters in the order of their ids, some of them, behind this one. */
    public List<Supporter> confirmedAfter(UUID last, int most) {
        return find("stage = ?1 and id > ?2 order by id", SupporterStage.CONFIRMED, last)
                .page(0, most)
                .list();
    }

    /** Reads them in one query; whoever looks for one of them by its id in this transaction finds it without asking again. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void fetch(Collection<UUID> ids) {
        find("id in ?1", ids).list();
    }

    /** Locked until the deed is done: two presses of one button are answered one after the other. */
    public Optional<Supporter> forDeed(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** Forgets who asked to join, or to follow a case, and did not confirm in time, and who followed long enough: some of them; how many. */
    public int forgetUnconfirmed(Instant now, int most) {
        var late = past(OUTSIDE, now, most);
        late.forEach(this::delete);
        return late.size();
    }

    /** Forgets the sign-ups that followers of a case did not confirm in time, some of them; how many. */
    public int forgetSignUpsBeside(Instant now, int most) {
        var late = find("stage = ?1 and joinUntil < ?2", SupporterStage.FOLLOWING, now)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .withHint("jakarta.persistence.lock.timeout", SKIP_LOCKED)
                .page(0, most)
                .stream()
                .map(Supporter::id)
                .toList();
        return late.isEmpty() ? 0 : update("name = null, country = null, joinUntil = null where id in ?1", late);
    }

    /** Confirmed supporters whose end date has passed, some of them. */
    public List<Supporter> pastTheirEnd(Instant now, int most) {
        return past(List.of(SupporterStage.CONFIRMED), now, most);
    }

    private List<Supporter> past(List<SupporterStage> stages, Instant now, int most) {
        return find("stage in ?1 and keptUntil < ?2", stages, now)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .withHint("jakarta.persistence.lock.timeout", SKIP_LOCKED)
                .page(0, most)
                .list();
    }
}
