package org.clarion.supporters.mailing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import org.clarion.mail.due.MailIsDue;
import org.clarion.supporters.SupportersConfig;
import org.clarion.turns.NamedLocks;

/** Reminds whoever asked to join and has not confirmed: after a third of the time they have, and after two. */
@ApplicationScoped
public class ReminderMails {

    private final EntityManager database;
    private final Event<MailIsDue> due;
    private final NamedLocks locks;
    private final Duration window;
    private final int mostADay;
    private final Clock clock;

    ReminderMails(
            EntityManager database, Event<MailIsDue> due, NamedLocks locks, SupportersConfig config, Clock clock) {
        this.database = database;
        this.due = due;
        this.locks = locks;
        this.window = config.confirmationWindow();
        this.mostADay = config.joiningMailsADay();
        this.clock = clock;
    }

    /** How many are reminded. Twice at most, whoever asks how often; never where a mail server refused to take our mail. */
    @Transactional(Transactional.TxType.MANDATORY)
    public int add() {
        locks.hold("reminding", "sign-ups");
        var now = clock.instant();
        var third = window.dividedBy(3);
        var added = database.createNativeQuery("""
                        insert into due_mail (id, kind, supporter_id, made_at, mail_state, mail_attempts, mail_due_at)
                        select gen_random_uuid(), 'REMINDER', one.id, :now, 'DUE', 0, :now
                        from (select id, kept_until,
                                  (select count(*) from due_mail
                                   where supporter_id = supporter.id and kind = 'REMINDER') as reminded,
                                  (select max(made_at) from due_mail where supporter_id = supporter.id) as lately,
                                  (select count(*) from due_mail
                                   where supporter_id = supporter.id and action_id is null
                                       and made_at > :today) as today,
                                  exists (select from due_mail
                                          where supporter_id = supporter.id and mail_state = 'REFUSED') as refused
                              from supporter where stage = 'WAITING' and kept_until > :now) one
                        where not refused and lately < :pause and today < :most
                            and (reminded = 0 and kept_until < :first or reminded = 1 and kept_until < :second)""")
                .setParameter("now", now)
                .setParameter("pause", now.minus(third.dividedBy(2)))
                .setParameter("today", now.minus(Duration.ofDays(1)))
                .setParameter("most", mostADay)
                .setParameter("first", now.plus(third.multipliedBy(2)))
                .setParameter("second", now.plus(third))
                .executeUpdate();
        if (added > 0) {
            due.fire(new MailIsDue());
        }
        return added;
    }
}
