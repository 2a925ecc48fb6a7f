package org.clarion.supporters.asking;

import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.clarion.mail.Address;
import org.clarion.mail.due.MailFate;
import org.clarion.mail.due.QueuedMail;
import org.clarion.privacy.PersonalText;
import org.jspecify.annotations.Nullable;

/** One mail to somebody who need not be in the network. Their address stays no longer than it takes to send it. */
@Entity
class PersonMail implements QueuedMail {

    /** Why it goes. */
    enum Kind {
        /** Somebody asked what we know of them. */
        KNOWN,
        /** Everything was erased. */
        FORGOTTEN
    }

    @Id
    private UUID id;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    private String asker;
    private @Nullable String askedFrom;

    @Convert(converter = PersonalText.class)
    private @Nullable String address;

    private String language;
    private Instant madeAt;

    @Embedded
    private MailFate mail;

    @SuppressWarnings("NullAway") // filled by Hibernate
    protected PersonMail() {}

    PersonMail(Kind kind, String asker, @Nullable String askedFrom, Address to, String language, Instant now) {
        this.id = UUID.randomUUID();
        this.kind = kind;
        this.asker = asker;
        this.askedFrom = askedFrom;
        this.address = to.value();
        this.language = language;
        this.madeAt = now;
        this.mail = MailFate.due(now);
    }

    @Override
    public Instant firstDue() {
        return madeAt;
    }

    @Override
    public MailFate mail() {
        return mail;
    }

    /** It moves on; with its end the address goes. */
    @Override
    public void moveMail(UnaryOperator<MailFate> deed) {
        mail = deed.apply(mail);
        if (!mail.open()) {
            address = null;
        }
    }

    @Override
    public UUID id() {
        return id;
    }

    Kind kind() {
        return kind;
    }

    Optional<Address> address() {
        return Address.parse(address);
    }

    String language() {
        return language;
    }

    Instant madeAt() {
        return madeAt;
    }
}
