package org.clarion.actionreports.reporting.verifying;

import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.clarion.mail.Address;
import org.clarion.mail.due.MailFate;
import org.clarion.mail.due.QueuedMail;
import org.clarion.privacy.PersonalText;
import org.jspecify.annotations.Nullable;

/** A reporter we ask by mail whether a report is theirs. Their address stays no longer than the question. */
@Entity
class Confirmation implements QueuedMail {

    private static final Duration FIRST_REST = Duration.ofMinutes(1);
    /** How long a mail waits for staff to look at what was noticed, and how often we look again. */
    private static final Duration LONGEST_WAIT = Duration.ofHours(6);

    private static final Duration LOOK_AGAIN = Duration.ofMinutes(10);

    @Id
    private UUID reportId;

    @Convert(converter = PersonalText.class)
    private @Nullable String address;

    private String pseudonym;
    private String language;
    private Instant askedAt;
    private @Nullable Instant answeredAt;
    private Instant forgetAfter;

    @Embedded
    private MailFate mail;

    @SuppressWarnings("NullAway") // for Hibernate, which fills the fields
    protected Confirmation() {}

    /** @param due when the mail has its turn */
    Confirmation(UUID reportId, Reporter reporter, Instant now, Instant due, Duration stands) {
        this.reportId = reportId;
        this.address = reporter.address().value();
        this.pseudonym = reporter.names().current();
        this.language = reporter.language();
        this.askedAt = now;
        this.mail = MailFate.due(due);
        this.forgetAfter = now.plus(stands);
    }

    /** The same question once more, perhaps to another address. */
    void askedAnew(Reporter reporter, Instant now, Instant due, Duration stands) {
        address = reporter.address().value();
        pseudonym = reporter.names().current();
        language = reporter.language();
        askedAt = now;
        answeredAt = null;
        mail = MailFate.due(due);
        forgetAfter = now.plus(stands);
    }

    boolean goesTo(Reporter reporter) {
        return reporter.names().has(pseudonym);
    }

    /** A form posted twice asks once. */
    boolean hasJustBeenAsked(Reporter reporter, Instant now) {
        return goesTo(reporter) && answeredAt == null && now.isBefore(askedAt.plus(FIRST_REST));
    }

    UUID reportId() {
        return reportId;
    }

    String pseudonym() {
        return pseudonym;
    }

    /** Of the mail that asks: the same however often it is tried, another for another question. */
    UUID mailId() {
        return UUID.nameUUIDFromBytes((reportId + "/" + askedAt).getBytes(StandardCharsets.UTF_8));
    }

    Instant askedAt() {
        return askedAt;
    }

    /** Whether a mail of its own asks, or asked; else the mail about another does. */
    boolean isMailed() {
        return mail.attempts() > 0 || mail.open();
    }

    /** Whether its mail has yet to go, and not at once. */
    boolean hasToWait(Instant now) {
        return mail.open() && mail.attempts() == 0 && mail.dueAt().isAfter(now);
    }

    boolean mayWait(Instant now) {
        return now.isBefore(askedAt.plus(LONGEST_WAIT));
    }

    void waitMore(Instant now) {
        mail = mail.putOff(now.plus(LOOK_AGAIN));
    }

    Optional<Instant> answeredAt() {
        return Optional.ofNullable(answeredAt);
    }

    Instant forgetAfter() {
        return forgetAfter;
    }

    String language() {
        return language;
    }

    Optional<Address> address() {
        return Address.parse(address);
    }

    boolean isOver(Instant now) {
        return !now.isBefore(forgetAfter);
    }

    @Override
    public UUID id() {
        return reportId;
    }

    @Override
    public Instant firstDue() {
        return askedAt;
    }

    @Override
    public MailFate mail() {
        return mail;
    }

    @Override
    public void moveMail(UnaryOperator<MailFate> deed) {
        mail = deed.apply(mail);
    }

    void answered(Instant now) {
        answeredAt = answeredAt == null ? now : answeredAt;
        forgetTheAddress(now);
    }

    /** Answered, or beyond reach: nobody needs it any more. */
    void forgetTheAddress(Instant now) {
        mail = mail.notNeeded(now);
        address = null;
    }
}
