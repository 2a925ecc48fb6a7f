package org.clarion.mail.due;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;

/** Asks a table of mails for those whose turn it is; its columns are those of {@link MailFate}. */
public final class DueRows {

    private DueRows() {}

    /**
     * The next that are due, those that have waited longest first, and nobody else's until this transaction ends: whoever else asks
     * at the same time gets other rows.
     *
     * @param table the table of the entity, a name that stands in the code
     */
    @SuppressWarnings("unchecked") // the query is of this entity
    public static <M extends QueuedMail> List<M> lock(
            EntityManager rows, Class<M> entity, String table, Instant now, int most) {
        return rows.createNativeQuery("""
                        select * from %s where mail_state in ('DUE', 'CLAIMED') and mail_due_at <= :now
                        order by mail_due_at limit :most for update skip locked""".formatted(table), entity)
                .setParameter("now", now)
                .setParameter("most", most)
                .getResultList();
    }
}
