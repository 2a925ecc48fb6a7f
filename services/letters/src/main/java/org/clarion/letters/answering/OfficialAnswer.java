package org.clarion.letters.answering;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.clarion.letters.sending.Letter;
import org.clarion.privacy.PersonalText;

/** What an official answered to a letter, encrypted: it may name its writer. */
@Entity
public class OfficialAnswer {

    @Id
    private UUID id;

    private UUID actionId;
    private UUID targetId;
    private UUID letterId;

    @Enumerated(EnumType.STRING)
    private AnswerSource source;

    private byte[] fingerprint;

    @Convert(converter = PersonalText.class)
    private String said;

    private Instant heardAt;

    @SuppressWarnings("NullAway") // filled by Hibernate
    protected OfficialAnswer() {}

    OfficialAnswer(Letter letter, AnswerSource source, byte[] fingerprint, String said, Instant now) {
        this.id = UUID.randomUUID();
        this.actionId = letter.actionId();
        this.targetId = letter.targetId();
        this.letterId = letter.id();
        this.source = source;
        this.fingerprint = fingerprint;
        this.said = said;
        this.heardAt = now;
    }

    public UUID id() {
        return id;
    }

    public UUID actionId() {
        return actionId;
    }

    public UUID targetId() {
        return targetId;
    }

    public AnswerSource source() {
        return source;
    }

    public String said() {
        return said;
    }

    public Instant heardAt() {
        return heardAt;
    }
}
