package org.clarion.letters.bouncing;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.clarion.letters.sending.Letter;
import org.clarion.privacy.PersonalText;

/** What an official's mailbox answers by itself, once for all letters that it answers so. No writer stands in it. */
@Entity
public class AutomaticAnswer {

    @Id
    private UUID id;

    private UUID actionId;
    private UUID targetId;
    private byte[] fingerprint;

    /** Encrypted: whoever answers may still name somebody. */
    @Convert(converter = PersonalText.class)
    private String said;

    private int times;
    private Instant latestAt;

    @SuppressWarnings("NullAway") // filled by Hibernate
    protected AutomaticAnswer() {}

    AutomaticAnswer(Letter letter, byte[] fingerprint, String said, Instant now) {
        this.id = UUID.randomUUID();
        this.actionId = letter.actionId();
        this.targetId = letter.targetId();
        this.fingerprint = fingerprint;
        this.said = said;
        this.latestAt = now;
    }

    void heard(Instant now) {
        times++;
        latestAt = now;
    }

    public UUID actionId() {
        return actionId;
    }

    public UUID targetId() {
        return targetId;
    }

    public String said() {
        return said;
    }

    public int times() {
        return times;
    }

    public Instant latestAt() {
        return latestAt;
    }
}
