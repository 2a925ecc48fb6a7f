package org.clarion.actionreports.webhooks;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** All hooks. Whoever changes one has its row to themselves. */
@ApplicationScoped
class Webhooks implements PanacheRepositoryBase<Webhook, UUID> {

    private static final int AT_ONCE = 50;

    List<Webhook> inOrder() {
        return list("order by title, hookId");
    }

    Optional<Webhook> locked(UUID hookId) {
        return findByIdOptional(hookId, LockModeType.PESSIMISTIC_WRITE);
    }

    /** Nothing if the claim has run out and somebody else has the hook. */
    Optional<Webhook> claimed(Claim claim) {
        return find("hookId = ?1 and claim = ?2", claim.hookId(), claim.claim())
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .singleResultOptional();
    }

    /** Takes hooks that have news due and that no twin of ours is busy with. */
    List<Claim> claim(Instant now, Duration time) {
        var sql = """
                update webhook set claim = gen_random_uuid(), claimed_until = :until where hook_id in (
                    select hook_id from webhook hook
                    where on_since is not null and next_at <= :now and (claimed_until is null or claimed_until <= :now)
                      and exists (select from webhook_news news
                                  where news.hook_id = hook.hook_id and state = 'WAITING' and happened_at <= :now)
                    order by next_at limit :most for update skip locked)
                returning hook_id, claim""";
        return getSession()
                .createNativeQuery(sql, Claim.class)
                .setParameter("now", now)
                .setParameter("until", now.plus(time))
                .setParameter("most", AT_ONCE)
                .getResultList();
    }

    /** For a while this hook is ours to serve. */
    record Claim(UUID hookId, UUID claim) {}
}
