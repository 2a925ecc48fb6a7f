package org.clarion.supporters.steering;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.clarion.supporters.mailings.ActionMailing;

/** Counts the mails of mailings. */
@ApplicationScoped
class MailingRows {

    private final EntityManager entities;
    private final Clock clock;

    MailingRows(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    MailingFigures of(ActionMailing mailing) {
        var row = (Tuple) entities.createNativeQuery("""
                        select count(*) filter (where mail_state = 'SENT') as sent,
                               count(*) filter (where mail_state in ('DUE', 'CLAIMED')) as waiting,
                               count(*) filter (where kept_back is not null) as kept,
                               count(*) filter (where mail_state = 'NOT_NEEDED' and kept_back is null) as dropped,
                               count(*) filter (where mail_state in ('REFUSED', 'GIVEN_UP')) as failed,
                               count(*) filter (where mail_state = 'SENT' and mail_done_at > :lately) as lately,
                               min(mail_done_at) filter (where mail_state = 'SENT') as first_at,
                               max(mail_done_at) filter (where mail_state = 'SENT') as last_at
                        from due_mail
                        where action_id = :action and kind = :kind and coalesce(news_version, 0) = :version""", Tuple.class)
                .setParameter("lately", clock.instant().minus(MailingFigures.WINDOW))
                .setParameter("action", mailing.actionId())
                .setParameter("kind", mailing.kind().name())
                .setParameter("version", mailing.newsVersion())
                .getSingleResult();
        return new MailingFigures(
                number(row, "sent"),
                number(row, "waiting"),
                number(row, "kept"),
                number(row, "dropped"),
                number(row, "failed"),
                number(row, "lately"),
                row.get("first_at", Instant.class),
                row.get("last_at", Instant.class));
    }

    /** How many mails of each wait; of those of which none does, nothing. By the index of what waits, however much has gone. */
    Map<UUID, Long> waiting(Collection<ActionMailing> mailings) {
        List<?> rows = entities.createNativeQuery("""
                        select action_id as action, kind, coalesce(news_version, 0) as version, count(*) as many from due_mail
                        where action_id is not null and mail_state in ('DUE', 'CLAIMED')
                        group by action_id, kind, coalesce(news_version, 0)""", Tuple.class).getResultList();
        var waiting = rows.stream()
                .map(Tuple.class::cast)
                .collect(Collectors.toMap(
                        row -> row.get("action", UUID.class) + row.get("kind", String.class) + number(row, "version"),
                        row -> number(row, "many")));
        return mailings.stream()
                .filter(one -> waiting.containsKey(name(one)))
                .collect(Collectors.toMap(ActionMailing::id, one -> waiting.get(name(one))));
    }

    private static String name(ActionMailing one) {
        return one.actionId() + one.kind().name() + one.newsVersion();
    }

    private static long number(Tuple row, String name) {
        return row.get(name, Number.class).longValue();
    }
}
