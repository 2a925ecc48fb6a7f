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
import org.clarion.mail.Address;
import org.clarion.privacy.Pseudonyms;
import org.clarion.turns.NamedLocks;

/** Everybody in the network. */
@ApplicationScoped
public class Supporters implements PanacheRepositoryBase<Supporter, UUID> {

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
        var pseudonym = pseudonym(address);
        locks.hold("person", pseudonym);
        delete("pseudonym = ?1 and stage in ?2 and keptUntil < ?3", pseudonym, OUTSIDE, now);
        return find("pseudonym", pseudonym).firstResultOptional();
    }

    /** A confirmed supporter, and by what name other services know them. */
    public record Known(UUID id, String pseudonym) {}

    /** Everybody who may be written to. */
    public List<Known> confirmedPseudonyms() {
        return find("select id, pseudonym from Supporter where stage = ?1", SupporterStage.CONFIRMED)
                .project(Known.class)
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

    /** Forgets everybody who asked to join, or to follow a case, and did not confirm in time; and who followed long enough. */
    public long forgetUnconfirmed(Instant now) {
        update(
                "name = null, country = null, joinUntil = null where stage = ?1 and joinUntil < ?2",
                SupporterStage.FOLLOWING,
                now);
        return delete("stage in ?1 and keptUntil < ?2", OUTSIDE, now);
    }

    /** Confirmed supporters whose end date has passed, some of them. */
    public List<Supporter> pastTheirEnd(Instant now, int most) {
        return find("stage = ?1 and keptUntil < ?2", SupporterStage.CONFIRMED, now)
                .page(0, most)
                .list();
    }
}
