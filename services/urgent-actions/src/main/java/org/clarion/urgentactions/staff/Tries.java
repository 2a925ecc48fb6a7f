package org.clarion.urgentactions.staff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/**
 * How often somebody may try a name. Each address has tries of its own, so that a stranger who guesses keeps nobody out
 * but themselves; a name that is guessed at from many addresses leaves each fewer tries, and never none.
 */
@ApplicationScoped
public class Tries {

    private static final int FROM_ONE_PLACE = 5;
    private static final int FROM_ONE_PLACE_WHEN_BESET = 2;
    private static final int FROM_EVERYWHERE = 50;
    private static final Duration PAUSE = Duration.ofMinutes(15);
    private static final Duration REMEMBERED = Duration.ofDays(1);

    private final StaffMembers members;
    private final Clock clock;

    Tries(StaffMembers members, Clock clock) {
        this.members = members;
        this.clock = clock;
    }

    /** Counted before the password is looked at: a hundred guesses sent at once are a hundred tries. */
    @Transactional
    public boolean another(String name, String client) {
        var now = clock.instant();
        forget(now.minus(REMEMBERED));
        return count(name, client, now) <= (beset(name, now) ? FROM_ONE_PLACE_WHEN_BESET : FROM_ONE_PLACE);
    }

    @Transactional
    public void over(String name, String client) {
        members.getEntityManager()
                .createNativeQuery("delete from log_in_try where name = :name and client = :client")
                .setParameter("name", name)
                .setParameter("client", client)
                .executeUpdate();
    }

    private int count(String name, String client, Instant now) {
        var sql = """
                insert into log_in_try as known (name, client, tries, since) values (:name, :client, 1, :now)
                on conflict (name, client) do update
                set tries = case when known.since <= :rested then 1 else known.tries + 1 end,
                    since = case when known.since <= :rested then excluded.since else known.since end
                returning tries""";
        return (Integer) members.getEntityManager()
                .createNativeQuery(sql, Integer.class)
                .setParameter("name", name)
                .setParameter("client", client)
                .setParameter("now", now)
                .setParameter("rested", now.minus(PAUSE))
                .getSingleResult();
    }

    private boolean beset(String name, Instant now) {
        var sql = "select coalesce(sum(tries), 0) from log_in_try where name = :name and since > :rested";
        var tries = (Number) members.getEntityManager()
                .createNativeQuery(sql, Long.class)
                .setParameter("name", name)
                .setParameter("rested", now.minus(PAUSE))
                .getSingleResult();
        return tries.longValue() > FROM_EVERYWHERE;
    }

    private void forget(Instant before) {
        members.getEntityManager()
                .createNativeQuery("delete from log_in_try where since < :before")
                .setParameter("before", before)
                .executeUpdate();
    }
}
