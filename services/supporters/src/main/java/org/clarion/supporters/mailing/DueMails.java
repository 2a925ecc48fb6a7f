package org.clarion.supporters.mailing;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.clarion.mail.due.MailIsDue;
import org.clarion.supporters.SupportersConfig;

/** Every mail that is due, or was. */
@ApplicationScoped
public class DueMails implements PanacheRepositoryBase<DueMail, UUID> {

    private final SupportersConfig config;
    private final Clock clock;
    private final Event<MailIsDue> due;

    DueMails(SupportersConfig config, Clock clock, Event<MailIsDue> due) {
        this.config = config;
        this.clock = clock;
        this.due = due;
    }

    /** One mail to one supporter, unless they got one of this kind a moment ago: nobody can be flooded through us. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void add(Kind kind, UUID supporterId) {
        var now = clock.instant();
        var lately = now.minus(config.mailAgainAfter());
        if (count("supporterId = ?1 and kind = ?2 and madeAt > ?3", supporterId, kind, lately) == 0) {
            persist(new DueMail(kind, supporterId, now));
            due.fire(new MailIsDue());
        }
    }

    /** One alert to every confirmed supporter, in one statement; whoever has one already gets no other. */
    @Transactional(Transactional.TxType.MANDATORY)
    public int addAlerts(UUID actionId) {
        due.fire(new MailIsDue());
        return getEntityManager()
                .createNativeQuery("""
                        insert into due_mail
                            (id, kind, supporter_id, action_id, made_at, mail_state, mail_attempts, mail_due_at)
                        select gen_random_uuid(), 'ALERT', id, :action, :now, 'DUE', 0, :now
                        from supporter where stage = 'CONFIRMED'
                        on conflict on constraint one_alert_per_supporter_and_action do nothing""")
                .setParameter("action", actionId)
                .setParameter("now", clock.instant())
                .executeUpdate();
    }

    /** Alerts about an action that is over need not go out. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void dropAlerts(UUID actionId) {
        getEntityManager()
                .createNativeQuery("""
                        update due_mail set mail_state = 'NOT_NEEDED', mail_done_at = :now
                        where action_id = :action and mail_state in ('DUE', 'CLAIMED')""")
                .setParameter("action", actionId)
                .setParameter("now", clock.instant())
                .executeUpdate();
    }

    /** Nobody else can change it until this transaction ends. */
    Optional<DueMail> hold(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** Those whose turn it is, confirmations first. Whoever else asks at the same time gets other rows. */
    @SuppressWarnings("unchecked")
    List<DueMail> due(Instant now, int most) {
        return getEntityManager()
                .createNativeQuery("""
                        select * from due_mail where mail_state in ('DUE', 'CLAIMED') and mail_due_at <= :now
                        order by (kind = 'ALERT'), mail_due_at limit :most for update skip locked""", DueMail.class)
                .setParameter("now", now)
                .setParameter("most", most)
                .getResultList();
    }
}
