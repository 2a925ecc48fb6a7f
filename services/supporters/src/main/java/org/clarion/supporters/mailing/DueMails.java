package org.clarion.supporters.mailing;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.clarion.contracts.Announcement.Audience;
import org.clarion.contracts.Announcement.Narrowing;
import org.clarion.mail.due.MailFate;
import org.clarion.mail.due.MailIsDue;
import org.clarion.supporters.SupportersConfig;
import org.jspecify.annotations.Nullable;

/** Every mail that is due, or was. */
@ApplicationScoped
public class DueMails implements PanacheRepositoryBase<DueMail, UUID> {

    private static final Duration DAY = Duration.ofDays(1);
    private static final int MOST_ABOUT_FOLLOWING = 5;

    private final SupportersConfig config;
    private final Clock clock;
    private final Event<MailIsDue> due;

    DueMails(SupportersConfig config, Clock clock, Event<MailIsDue> due) {
        this.config = config;
        this.clock = clock;
        this.due = due;
    }

    /**
     * One mail to one supporter, unless they got one of this kind a moment ago, or enough about joining within the last 24 hours:
     * nobody can be flooded through us, whoever asks by whichever door.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void add(Kind kind, UUID supporterId) {
        var now = clock.instant();
        var lately = now.minus(config.mailAgainAfter());
        var today = now.minus(Duration.ofDays(1));
        if (count("supporterId = ?1 and kind = ?2 and madeAt > ?3", supporterId, kind, lately) == 0
                && count("supporterId = ?1 and actionId is null and madeAt > ?2", supporterId, today)
                        < config.joiningMailsADay()) {
            persist(new DueMail(kind, supporterId, now));
            due.fire(new MailIsDue());
        }
    }

    /** How many mails about joining have not gone yet. */
    public long joiningMailsWaiting() {
        return count("actionId is null and fate.state in ?1", List.of(MailFate.State.DUE, MailFate.State.CLAIMED));
    }

    /** One mail that asks whether a case is to be followed: none a moment after another, and few in a day to one person. */
    @Transactional(Transactional.TxType.MANDATORY)
    public boolean addAboutFollowing(UUID followId, UUID supporterId) {
        var now = clock.instant();
        var lately = now.minus(config.mailAgainAfter());
        if (count("followId = ?1 and madeAt > ?2", followId, lately) == 0
                && count("supporterId = ?1 and kind = ?2 and madeAt > ?3", supporterId, Kind.FOLLOW, now.minus(DAY))
                        < MOST_ABOUT_FOLLOWING) {
            persist(DueMail.aboutFollowing(followId, supporterId, now));
            due.fire(new MailIsDue());
            return true;
        }
        return false;
    }

    /** Whether a mail has gone to this person, or may go this moment. */
    @Transactional(Transactional.TxType.MANDATORY)
    public boolean anyWentTo(UUID supporterId) {
        return count(
                        "supporterId = ?1 and (fate.state in ?2 or writtenAt is not null)",
                        supporterId,
                        List.of(MailFate.State.CLAIMED, MailFate.State.SENT))
                > 0;
    }

    /** One alert, or a follow-up in its place, to everybody it is for; whoever has one already gets no other. */
    @Transactional(Transactional.TxType.MANDATORY)
    public int addAlerts(UUID actionId, Kind kind, MailReaders readers) {
        return add(actionId, kind, null, readers);
    }

    /** One mail about this news to everybody it is for. Older news of the kind that has not gone yet is not needed any more. */
    @Transactional(Transactional.TxType.MANDATORY)
    public int addNews(UUID actionId, Kind kind, long version, MailReaders readers) {
        getEntityManager()
                .createNativeQuery("""
                        update due_mail set mail_state = 'NOT_NEEDED', mail_done_at = :now
                        where id in (select id from due_mail
                            where action_id = :action and kind = :kind and news_version < :version
                                and mail_state in ('DUE', 'CLAIMED')
                            order by id for update)""")
                .setParameter("action", actionId)
                .setParameter("kind", kind.name())
                .setParameter("version", version)
                .setParameter("now", clock.instant())
                .executeUpdate();
        return add(actionId, kind, version, readers);
    }

    // All of them in one statement. Who acted on a sheet of the case, or follows it, has their turn first. What
    // somebody
    // follows they hear whatever their language and country; who is not in the network hears of that alone.
    private int add(UUID actionId, Kind kind, @Nullable Long version, MailReaders readers) {
        if (readers.to() == Audience.NOBODY) {
            return 0;
        }
        due.fire(new MailIsDue());
        var now = clock.instant();
        return getEntityManager()
                .createNativeQuery("""
                        insert into due_mail
                            (id, kind, supporter_id, action_id, news_version, made_at, mail_state, mail_attempts, mail_due_at)
                        select gen_random_uuid(), :kind, id, :action, cast(nullif(:version, '') as bigint), :now, 'DUE', 0,
                            case when acted then cast(:first as timestamptz) else :now end
                        from (select supporter.*, follows or exists (
                                  select from known_act
                                  where known_act.supporter_id = supporter.id
                                      and known_act.action_id = any (cast(:matter as uuid[]))) as acted
                              from (select supporter.*, exists (
                                        select from followed_case
                                        where supporter_id = supporter.id and confirmed_at is not null
                                            and action_id = any (cast(:matter as uuid[]))) as follows
                                    from supporter where stage in ('CONFIRMED', 'FOLLOWING')) supporter
                              where stage = 'CONFIRMED' or follows) reader
                        where (:everybody or acted or exists (
                                select from due_mail alert
                                where alert.supporter_id = reader.id and alert.action_id = :action
                                    and alert.kind in ('ALERT', 'FOLLOW_UP') and alert.mail_state in ('SENT', 'CLAIMED')))
                            and (acted or not :actedOnly)
                            and (follows or cast(:languages as text) = '' or language = any (string_to_array(:languages, ',')))
                            and (follows or cast(:countries as text) = ''
                                or coalesce(country, :nowhere) = any (string_to_array(:countries, ',')))
                        on conflict do nothing""")
                .setParameter("kind", kind.name())
                .setParameter("action", actionId)
                .setParameter("version", version == null ? "" : version.toString())
                .setParameter("everybody", readers.to() == Audience.NETWORK)
                .setParameter("actedOnly", readers.only().acted())
                .setParameter("languages", String.join(",", readers.only().languages()))
                .setParameter("countries", String.join(",", readers.only().countries()))
                .setParameter("nowhere", Narrowing.NOWHERE)
                .setParameter("matter", array(readers.matter()))
                .setParameter("first", now.minusMillis(1))
                .setParameter("now", now)
                .executeUpdate();
    }

    // As PostgreSQL writes arrays of ids.
    private static String array(Collection<UUID> ids) {
        return ids.stream().map(UUID::toString).collect(Collectors.joining(",", "{", "}"));
    }

    /** What asks people to act on an action that is over need not go out. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void dropAlerts(UUID actionId) {
        getEntityManager()
                .createNativeQuery("""
                        update due_mail set mail_state = 'NOT_NEEDED', mail_done_at = :now
                        where id in (select id from due_mail
                            where action_id = :action and kind not in ('OUTCOME', 'TOTALS')
                                and mail_state in ('DUE', 'CLAIMED')
                            order by id for update)""")
                .setParameter("action", actionId)
                .setParameter("now", clock.instant())
                .executeUpdate();
    }

    /** A mail to somebody, as they may see it. */
    public record MailedMail(UUID id, Kind kind, @Nullable UUID actionId, Instant madeAt, MailFate.State state) {}

    /** Every mail to this person, the newest first. */
    public List<MailedMail> mailedTo(UUID supporterId) {
        return find(
                        "select id, kind, actionId, madeAt, fate.state from DueMail where supporterId = ?1 order by madeAt desc",
                        supporterId)
                .project(MailedMail.class)
                .list();
    }

    /** What waits for this person does not go. */
    @Transactional(Transactional.TxType.MANDATORY)
    public long stopAllTo(UUID supporterId) {
        var waiting = list(
                "supporterId = ?1 and fate.state in ?2",
                supporterId,
                List.of(MailFate.State.DUE, MailFate.State.CLAIMED));
        waiting.forEach(mail -> mail.move(fate -> fate.notNeeded(clock.instant())));
        return waiting.size();
    }

    /** Whether this person was told that the action is live. */
    boolean wasAlerted(UUID supporterId, UUID actionId) {
        return count(
                        "supporterId = ?1 and actionId = ?2 and kind in ?3 and fate.state = ?4",
                        supporterId,
                        actionId,
                        List.of(Kind.ALERT, Kind.FOLLOW_UP),
                        MailFate.State.SENT)
                > 0;
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

    /** Whose it is; nobody else can change it until this transaction ends, for a bounce may be as fast as we are. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Optional<MailOnItsWay> returned(UUID id) {
        return hold(id).map(mail -> new MailOnItsWay(mail.supporterId(), mail.isOpen()));
    }

    /** Nobody else can change it until this transaction ends. */
    Optional<DueMail> hold(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** The same of several at once. Whoever holds many does so in the order of their ids, so that no two wait for each other. */
    List<DueMail> hold(Collection<UUID> ids) {
        return find("id in ?1 order by id", ids)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    /** Claims those whose turn it is, and none of a mailing that is held. Whoever else asks meanwhile gets other rows. */
    @SuppressWarnings("unchecked")
    List<UUID> claim(MailClaim claim) {
        return getEntityManager()
                .createNativeQuery("""
                        with turn as materialized (
                            select id from due_mail mail
                            where mail_state in ('DUE', 'CLAIMED') and mail_due_at <= :now
                                and (action_id is not null) = :aboutActions
                                and not exists (
                                    select from mailing_gate gate
                                    where gate.action_id = mail.action_id and gate.kind = mail.kind
                                        and gate.news_version = coalesce(mail.news_version, 0)
                                        and (gate.held or gate.begins_at > :now))
                            order by mail_due_at limit :most for update of mail skip locked)
                        update due_mail set mail_state = 'CLAIMED', mail_attempts = mail_attempts + 1,
                            mail_due_at = :ends, claimed_by = :sender
                        from turn where due_mail.id = turn.id
                        returning due_mail.id""", UUID.class)
                .setParameter("now", claim.now())
                .setParameter("aboutActions", claim.aboutActions())
                .setParameter("most", claim.most())
                .setParameter("ends", claim.ends())
                .setParameter("sender", claim.sender())
                .getResultList();
    }
}
