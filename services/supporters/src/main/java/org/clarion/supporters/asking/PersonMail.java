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
import org.clarion.privacy.PersonalText;
import org.jspecify.annotations.Nullable;

/** One mail to somebody who need not be in the network. Their address stays no longer than it takes to send it. */
@Entity
class PersonMail {

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
    private MailFate fate;

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
        this.fate = MailFate.due(now);
    }

    /** It moves on; with its end the address goes. */
    void move(UnaryOperator<MailFate> deed) {
        fate = deed.apply(fate);
        if (!fate.open()) {
            address = null;
        }
    }

    boolean isOver() {
        return !fate.open();
    }

    UUID id() {
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
