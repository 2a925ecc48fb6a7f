package org.clarion.urgentactions.staff.links;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.clarion.mail.due.DueRows;
import org.clarion.mail.due.MailFate;
import org.clarion.mail.due.MailIsDue;

/** Every mail to staff that is due, or went lately. */
@ApplicationScoped
class AccountMails implements PanacheRepositoryBase<AccountMail, UUID> {

    private static final int TOGETHER = 10;
    private static final Duration KEPT = Duration.ofDays(7);

    private final Clock clock;
    private final Event<MailIsDue> due;

    AccountMails(Clock clock, Event<MailIsDue> due) {
        this.clock = clock;
        this.due = due;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void add(AccountMail.Kind kind, UUID about, String recipient, String language) {
        var now = clock.instant();
        delete("madeAt < ?1 and mail.doneAt is not null", now.minus(KEPT));
        persist(new AccountMail(kind, about, recipient, language, now));
        due.fire(new MailIsDue());
    }

    /** The last of those about one thing. */
    Optional<AccountMail> last(UUID about) {
        return find("about = ?1 order by madeAt desc", about).firstResultOptional();
    }

    Optional<AccountMail> hold(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** Whoever else asks at the same time gets other rows. */
    List<AccountMail> due(Instant now) {
        return DueRows.lock(getEntityManager(), AccountMail.class, "account_mail", now, TOGETHER);
    }

    static boolean wentWrong(AccountMail mail) {
        return mail.mail().state() == MailFate.State.REFUSED || mail.mail().state() == MailFate.State.GIVEN_UP;
    }
}
