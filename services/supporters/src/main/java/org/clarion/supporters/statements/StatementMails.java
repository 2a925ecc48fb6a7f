package org.clarion.supporters.statements;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.clarion.mail.due.DueRows;
import org.clarion.mail.due.MailFate;
import org.clarion.mail.due.MailIsDue;
import org.clarion.supporters.SupportersConfig;

/** Mails about signatures. Whoever asks again and again gets no flood: limits as for joining. */
@ApplicationScoped
public class StatementMails implements PanacheRepositoryBase<StatementMail, UUID> {

    private static final Duration A_DAY = Duration.ofDays(1);

    private final SupportersConfig config;
    private final Event<MailIsDue> due;
    private final Clock clock;

    StatementMails(SupportersConfig config, Event<MailIsDue> due, Clock clock) {
        this.config = config;
        this.due = due;
        this.clock = clock;
    }

    /** A mail goes, unless one of this kind has just gone, or too many today. */
    void add(StatementMailKind kind, UUID statement, UUID signature) {
        var now = clock.instant();
        var soon = count(
                "signatureId = ?1 and kind = ?2 and madeAt > ?3", signature, kind, now.minus(config.mailAgainAfter()));
        var today = count("signatureId = ?1 and kind = ?2 and madeAt > ?3", signature, kind, now.minus(A_DAY));
        if (soon == 0 && today < config.joiningMailsADay()) {
            persist(new StatementMail(kind, statement, signature, now));
            due.fire(new MailIsDue());
        }
    }

    /** The same to many, each once, whatever went before. */
    void addToAll(StatementMailKind kind, UUID statement, List<UUID> those) {
        those.forEach(signature -> persist(new StatementMail(kind, statement, signature, clock.instant())));
        due.fire(new MailIsDue());
    }

    /** What has not gone of a signature need not go any more. */
    void stop(UUID signature) {
        list("signatureId = ?1 and mail.state in ?2", signature, List.of(MailFate.State.DUE, MailFate.State.CLAIMED))
                .forEach(mail -> mail.moveMail(fate -> fate.notNeeded(clock.instant())));
    }

    /** Those whose turn it is. Whoever else asks at the same time gets other rows. */
    public List<StatementMail> due(Instant now, int most) {
        return DueRows.lock(getEntityManager(), StatementMail.class, "statement_mail", now, most);
    }

    /** Nobody else can change it until this transaction ends. */
    public Optional<StatementMail> hold(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }
}
