package org.clarion.letters.sending;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The addresses whose letters leave as one mail a day, because staff said so. */
@ApplicationScoped
public class DigestAddresses {

    private final EntityManager database;
    private final Letters letters;

    DigestAddresses(EntityManager database, Letters letters) {
        this.database = database;
        this.letters = letters;
    }

    /** Those of them that are. */
    @Transactional
    public Set<String> among(Collection<String> addresses) {
        if (addresses.isEmpty()) {
            return Set.of();
        }
        List<?> found = database.createNativeQuery(
                        "select address from pace where digest and address in (?1)", String.class)
                .setParameter(1, addresses)
                .getResultList();
        var digests = new HashSet<String>();
        found.forEach(one -> digests.add((String) one));
        return digests;
    }

    /** Whether its mail has all letters in a file besides. */
    @Transactional
    public boolean isPacked(String address) {
        return !database.createNativeQuery("select 1 from pace where address = ?1 and pack")
                .setParameter(1, address)
                .getResultList()
                .isEmpty();
    }

    /** From now on together, or one by one again. What waits may go at once. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void turn(String address, boolean digest, boolean pack, Instant now) {
        letters.pace(address);
        database.createNativeQuery(
                        "update pace set digest = ?2, pack = ?3, digests_refused = 0, due_at = ?4 where address = ?1")
                .setParameter(1, address)
                .setParameter(2, digest)
                .setParameter(3, pack)
                .setParameter(4, now)
                .executeUpdate();
    }

    /** How many of its mails were refused, one after the other. */
    int refused(String address) {
        return ((Number) database.createNativeQuery(
                                "update pace set digests_refused = digests_refused + 1 where address = ?1 returning digests_refused",
                                Integer.class)
                        .setParameter(1, address)
                        .getSingleResult())
                .intValue();
    }

    void accepted(String address) {
        database.createNativeQuery("update pace set digests_refused = 0 where address = ?1")
                .setParameter(1, address)
                .executeUpdate();
    }

    /**
     * The next whose turn it is and that has letters waiting, and nobody else's until this transaction ends. One whose letters would
     * wait beyond the end of their action has another turn in its last hour.
     */
    Optional<String> next(Instant now) {
        List<?> next = database.createNativeQuery("""
                        select pace.address from pace
                        where pace.digest
                          and exists (select 1 from letter l join action_sheet a on a.action_id = l.action_id
                                      where l.sent_to = pace.address and l.stage = 'QUEUED' and l.digest_id is null and l.due_at <= :now
                                        and (pace.due_at <= :now
                                             or cast(a.sheet ->> 'endsAt' as timestamptz) > :now
                                                and cast(a.sheet ->> 'endsAt' as timestamptz)
                                                    < least(pace.due_at, cast(:now as timestamptz) + interval '1 hour')))
                          and not exists (select 1 from letter l
                                          where l.sent_to = pace.address and l.stage = 'QUEUED' and l.digest_id is not null)
                        order by pace.due_at limit 1 for update of pace skip locked""", String.class)
                .setParameter("now", now)
                .getResultList();
        return next.stream().map(String.class::cast).findFirst();
    }
}
