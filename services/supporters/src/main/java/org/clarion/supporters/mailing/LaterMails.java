package org.clarion.supporters.mailing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.clarion.mail.due.MailIsDue;
import org.clarion.supporters.mailings.ActionMailing;

/**
 * Whom a mail is for that goes without anybody asking: of a deadline, those whom we wrote to long enough before and who have not
 * acted; of totals, those who acted on the case or follow it and whom no mail about the outcome has told or is going to tell.
 */
@ApplicationScoped
public class LaterMails {

    private static final String DEADLINE = """
            from supporter reader where stage = 'CONFIRMED'
                and exists (
                    select from due_mail alert
                    where alert.action_id = :action and alert.supporter_id = reader.id and alert.kind in ('ALERT', 'FOLLOW_UP')
                        and alert.mail_state = 'SENT' and alert.mail_done_at <= :before)
                and not exists (
                    select from known_act where known_act.supporter_id = reader.id and known_act.action_id = :action)""";

    private static final String TOTALS = """
            from supporter reader
            where (stage = 'CONFIRMED' and exists (
                        select from known_act
                        where known_act.supporter_id = reader.id and known_act.action_id = any (cast(:matter as uuid[])))
                    or stage in ('CONFIRMED', 'FOLLOWING') and exists (
                        select from followed_case
                        where followed_case.supporter_id = reader.id and confirmed_at is not null
                            and followed_case.action_id = any (cast(:matter as uuid[]))))
                and not exists (
                    select from due_mail outcome
                    where outcome.action_id = :action and outcome.supporter_id = reader.id and outcome.kind = 'OUTCOME'
                        and (outcome.mail_state in ('DUE', 'CLAIMED')
                            or outcome.mail_state = 'SENT' and outcome.mail_done_at >= :known))""";

    private static final String ADD = """
            insert into due_mail (id, kind, supporter_id, action_id, made_at, mail_state, mail_attempts, mail_due_at)
            select gen_random_uuid(), :kind, reader.id, :action, :now, 'DUE', 0, :now %s
            on conflict do nothing""";

    private final EntityManager entities;
    private final Clock clock;
    private final Event<MailIsDue> due;

    LaterMails(EntityManager entities, Clock clock, Event<MailIsDue> due) {
        this.entities = entities;
        this.clock = clock;
        this.due = due;
    }

    /** @param before when they must have had our mail about the action at the latest */
    @Transactional(Transactional.TxType.MANDATORY)
    public int addDeadline(UUID action, Instant before) {
        return add(deadline(action, before));
    }

    /** How many they are now. */
    public long countDeadline(UUID action, Instant before) {
        return count(deadline(action, before));
    }

    /**
     * Adds one mail to each of them.
     *
     * @param matter the sheets of the case
     * @param known since when mails about the outcome say the totals too
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public int addTotals(UUID action, Collection<UUID> matter, Instant known) {
        return add(totals(action, matter, known));
    }

    /** How many they are now. */
    public long countTotals(UUID action, Collection<UUID> matter, Instant known) {
        return count(totals(action, matter, known));
    }

    /** What was kept back only because somebody had got enough goes after all: its mailing is urgent now. */
    @Transactional(Transactional.TxType.MANDATORY)
    public int bringBack(ActionMailing mailing) {
        due.fire(new MailIsDue());
        return entities.createNativeQuery("""
                        update due_mail
                        set mail_state = 'DUE', mail_due_at = :now, mail_done_at = null, kept_back = null
                        where action_id = :action and kind = :kind and coalesce(news_version, 0) = :version
                            and mail_state = 'NOT_NEEDED' and kept_back in ('PACE', 'HOUSE')""")
                .setParameter("now", clock.instant())
                .setParameter("action", mailing.actionId())
                .setParameter("kind", mailing.kind().name())
                .setParameter("version", mailing.newsVersion())
                .executeUpdate();
    }

    private record Whom(Kind kind, UUID action, String are, Map<String, Object> by) {

        Query asked(Query query) {
            by.forEach(query::setParameter);
            return query.setParameter("action", action);
        }
    }

    private static Whom deadline(UUID action, Instant before) {
        return new Whom(Kind.DEADLINE, action, DEADLINE, Map.of("before", before));
    }

    private static Whom totals(UUID action, Collection<UUID> matter, Instant known) {
        var sheets = matter.stream().map(UUID::toString).collect(Collectors.joining(",", "{", "}"));
        return new Whom(Kind.TOTALS, action, TOTALS, Map.of("matter", sheets, "known", known));
    }

    private int add(Whom whom) {
        due.fire(new MailIsDue());
        return whom.asked(entities.createNativeQuery(ADD.formatted(whom.are())))
                .setParameter("kind", whom.kind().name())
                .setParameter("now", clock.instant())
                .executeUpdate();
    }

    private long count(Whom whom) {
        var number = whom.asked(entities.createNativeQuery("select count(*) " + whom.are()))
                .getSingleResult();
        return ((Number) number).longValue();
    }
}
