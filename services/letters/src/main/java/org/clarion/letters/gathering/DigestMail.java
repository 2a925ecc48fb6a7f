package org.clarion.letters.gathering;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.clarion.mail.due.MailFate;
import org.clarion.mail.due.QueuedMail;

/** A mail with the letters that waited for one address. Its id is its Message-ID's, however often it is tried. */
@Entity
public class DigestMail implements QueuedMail {

    @Id
    private UUID id;

    private String address;
    private int letters;
    private Instant madeAt;

    @Embedded
    private MailFate mail;

    @SuppressWarnings("NullAway") // filled by Hibernate
    protected DigestMail() {}

    DigestMail(UUID id, String address, Instant now) {
        this.id = id;
        this.address = address;
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

    @Override
    public void moveMail(UnaryOperator<MailFate> deed) {
        mail = deed.apply(mail);
    }

    void holds(int many) {
        letters = many;
    }

    @Override
    public UUID id() {
        return id;
    }

    String address() {
        return address;
    }

    /** How many letters it held when it was last written. */
    int letters() {
        return letters;
    }

    Instant madeAt() {
        return madeAt;
    }
}
