package org.clarion.supporters.stating;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.clarion.contracts.MailingEvent.MailingStated;

/** What was last said of the mails about each action, and where it may not hold any more. */
@ApplicationScoped
class MailingStatements implements PanacheRepositoryBase<MailingStatement, UUID> {

    /** News is timed a moment before it is committed: what is so new is looked at whatever was said of it. */
    private static final Duration NEW = Duration.ofMinutes(5);

    /** Actions of which mails wait, or waited when it was last looked, or of which news was told since. */
    @SuppressWarnings("unchecked")
    List<UUID> due(Instant now) {
        return getEntityManager()
                .createNativeQuery("""
                        select action_id from due_mail
                        where action_id is not null and mail_state in ('DUE', 'CLAIMED')
                        union
                        select action_id from mailing_statement where waiting > 0
                        union
                        select news.action_id
                        from (select action_id, alerted_at as at from alerted_action
                              union all select action_id, told_at from told_news
                              union all select action_id, begun_at from mailing_gate where begun_at is not null) news
                             left join mailing_statement last using (action_id)
                        where last.looked_at is null or last.looked_at < news.at or news.at > :new""", UUID.class)
                .setParameter("new", now.minus(NEW))
                .getResultList();
    }

    /** As it is now. */
    MailingStated counted(UUID action, Instant now) {
        var row = (Tuple) getEntityManager()
                .createNativeQuery("""
                        select count(*) filter (where mail_state = 'SENT' and kind in ('ALERT', 'FOLLOW_UP')) as told,
                               count(*) filter (where mail_state = 'SENT' and kind = 'CHANGE') as changes,
                               count(*) filter (where mail_state = 'SENT' and kind = 'OUTCOME') as outcomes,
                               count(*) filter (where mail_state in ('DUE', 'CLAIMED')) as waiting,
                               count(*) filter (where mail_state in ('REFUSED', 'GIVEN_UP')) as failed,
                               count(*) filter (where kept_back not in ('ADDRESS', 'COMPLAINT', 'HOUSE')) as not_wanted,
                               min(mail_done_at) filter (where mail_state = 'SENT') as first_at,
                               max(mail_done_at) filter (where mail_state = 'SENT') as last_at
                        from due_mail where action_id = :action""", Tuple.class)
                .setParameter("action", action)
                .getSingleResult();
        return new MailingStated(
                action,
                number(row, "told"),
                number(row, "changes"),
                number(row, "outcomes"),
                number(row, "waiting"),
                number(row, "failed"),
                row.get("first_at", Instant.class),
                row.get("last_at", Instant.class),
                now,
                number(row, "not_wanted"));
    }

    /** Whether this reads differently from what was said last; then it is what was said last. */
    boolean isNews(MailingStated now) {
        var last = findById(now.actionId());
        if (last == null) {
            persist(new MailingStatement(now));
            return true;
        }
        return last.replace(now);
    }

    private static long number(Tuple row, String name) {
        return row.get(name, Number.class).longValue();
    }
}
