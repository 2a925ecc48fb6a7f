package org.clarion.urgentactions.deadlines.reminding;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.clarion.mail.due.DueRows;
import org.clarion.mail.due.MailIsDue;
import org.clarion.urgentactions.deadlines.HandedOver;
import org.clarion.urgentactions.deadlines.reminding.StaffMail.StaffMailKind;
import org.jspecify.annotations.Nullable;

/** Every mail to staff that is due, or was. Adding one that is there already adds none, whoever else adds it at the same time. */
@ApplicationScoped
class StaffMails implements PanacheRepositoryBase<StaffMail, UUID> {

    private final Event<MailIsDue> due;
    private final Clock clock;

    StaffMails(Event<MailIsDue> due, Clock clock) {
        this.due = due;
        this.clock = clock;
    }

    /** Of one deadline, for this moment: once, however often it is planned. */
    @Transactional(TxType.MANDATORY)
    boolean addReminder(StaffMailKind kind, UUID actionId, Instant endsAt, Instant moment) {
        return add(
                kind,
                "%s/%s/%s/%s".formatted(kind, actionId, endsAt, moment),
                null,
                moment,
                actionId,
                endsAt,
                "",
                null);
    }

    @Transactional(TxType.MANDATORY)
    boolean addDigest(String member, LocalDate day, Instant now) {
        return add(StaffMailKind.DIGEST, "DIGEST/%s/%s".formatted(member, day), member, now, null, null, "", null);
    }

    /** One a month, however often it is looked. */
    @Transactional(TxType.MANDATORY)
    boolean addUnseenAsks(String member, LocalDate day, Instant now) {
        return add(
                StaffMailKind.UNSEEN_ASKS,
                "UNSEEN_ASKS/%s/%s".formatted(member, YearMonth.from(day)),
                member,
                now,
                null,
                null,
                "",
                null);
    }

    @Transactional(TxType.MANDATORY)
    boolean addHandedOver(HandedOver news) {
        return add(
                StaffMailKind.HANDED_OVER,
                "HANDED_OVER/%s/%s".formatted(news.actionId(), news.at()),
                news.to(),
                news.at(),
                news.actionId(),
                null,
                news.note(),
                news.by());
    }

    private boolean add(
            StaffMailKind kind,
            String once,
            @Nullable String recipient,
            Instant moment,
            @Nullable UUID actionId,
            @Nullable Instant endsAt,
            String note,
            @Nullable String givenBy) {
        var added = getEntityManager()
                        .createNativeQuery("""
                                insert into staff_mail
                                    (id, kind, once, recipient, action_id, ends_at, moment, note, given_by, made_at,
                                     mail_state, mail_attempts, mail_due_at)
                                values (gen_random_uuid(), ?1, ?2, cast(?3 as varchar), cast(?4 as uuid), cast(?5 as timestamptz),
                                        ?6, ?7, cast(?8 as varchar), ?9, 'DUE', 0, ?6)
                                on conflict (once) do nothing""")
                        .setParameter(1, kind.name())
                        .setParameter(2, once)
                        .setParameter(3, recipient)
                        .setParameter(4, actionId == null ? null : actionId.toString())
                        .setParameter(5, endsAt == null ? null : endsAt.toString())
                        .setParameter(6, moment)
                        .setParameter(7, note)
                        .setParameter(8, givenBy)
                        .setParameter(9, clock.instant())
                        .executeUpdate()
                == 1;
        if (added) {
            due.fire(new MailIsDue());
        }
        return added;
    }

    /** Whether a later reminder of the same deadline is due by now: after a night switched off, one is enough. */
    boolean isOvertaken(StaffMail mail, Instant now) {
        return count(
                        "actionId = ?1 and endsAt = ?2 and moment > ?3 and moment <= ?4",
                        mail.actionId(),
                        mail.endsAt(),
                        mail.moment(),
                        now)
                > 0;
    }

    /** Nobody else can change it until this transaction ends. */
    Optional<StaffMail> hold(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** Those whose turn it is. Whoever else asks at the same time gets other rows. */
    List<StaffMail> due(Instant now, int most) {
        return DueRows.lock(getEntityManager(), StaffMail.class, "staff_mail", now, most);
    }
}
