package org.clarion.supporters.mailing;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.clarion.contracts.Announcement.Audience;
import org.clarion.mail.due.MailFate;
import org.clarion.mail.due.MailIsDue;
import org.clarion.supporters.SupportersConfig;
import org.jspecify.annotations.Nullable;

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

    /** One alert, or a follow-up in its place, to everybody it is for; whoever has one already gets no other. */
    @Transactional(Transactional.TxType.MANDATORY)
    public int addAlerts(UUID actionId, Kind kind, Audience to) {
        return add(actionId, kind, null, to);
    }

    /** One mail about this news to everybody it is for. Older news of the kind that has not gone yet is not needed any more. */
    @Transactional(Transactional.TxType.MANDATORY)
    public int addNews(UUID actionId, Kind kind, long version, Audience to) {
        getEntityManager()
                .createNativeQuery("""
                        update due_mail set mail_state = 'NOT_NEEDED', mail_done_at = :now
                        where action_id = :action and kind = :kind and news_version < :version
                            and mail_state in ('DUE', 'CLAIMED')""")
                .setParameter("action", actionId)
                .setParameter("kind", kind.name())
                .setParameter("version", version)
                .setParameter("now", clock.instant())
                .executeUpdate();
        return add(actionId, kind, version, to);
    }

    // All of them in one statement.
    private int add(UUID actionId, Kind kind, @Nullable Long version, Audience to) {
        if (to == Audience.NOBODY) {
            return 0;
        }
        due.fire(new MailIsDue());
        return getEntityManager()
                .createNativeQuery("""
                        insert into due_mail
                            (id, kind, supporter_id, action_id, news_version, made_at, mail_state, mail_attempts, mail_due_at)
                        select gen_random_uuid(), :kind, id, :action, cast(nullif(:version, '') as bigint), :now, 'DUE', 0, :now
                        from supporter where stage = 'CONFIRMED' and (:everybody or exists (
                            select from due_mail alert
                            where alert.supporter_id = supporter.id and alert.action_id = :action
                                and alert.kind in ('ALERT', 'FOLLOW_UP') and alert.mail_state in ('SENT', 'CLAIMED')))
                        on conflict do nothing""")
                .setParameter("kind", kind.name())
                .setParameter("action", actionId)
                .setParameter("version", version == null ? "" : version.toString())
                .setParameter("everybody", to == Audience.NETWORK)
                .setParameter("now", clock.instant())
                .executeUpdate();
    }

    /** What asks people to act on an action that is over need not go out. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void dropAlerts(UUID actionId) {
        getEntityManager()
                .createNativeQuery("""
                        update due_mail set mail_state = 'NOT_NEEDED', mail_done_at = :now
                        where action_id = :action and kind <> 'OUTCOME' and mail_state in ('DUE', 'CLAIMED')""")
                .setParameter("action", actionId)
                .setParameter("now", clock.instant())
                .executeUpdate();
    }

    /** Whether this person has had a mail of this kind about the action before. */
    boolean wentBefore(DueMail mail) {
        return count(
                        "supporterId = ?1 and actionId = ?2 and kind = ?3 and fate.state = ?4",
                        mail.supporterId(),
                        Objects.requireNonNull(mail.actionId()),
                        mail.kind(),
                        MailFate.State.SENT)
                > 0;
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
                        order by (action_id is not null), mail_due_at limit :most for update skip locked""", DueMail.class)
                .setParameter("now", now)
                .setParameter("most", most)
                .getResultList();
    }
}
