package org.clarion.urgentactions.staff.factor;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import org.clarion.privacy.PersonalText;
import org.jspecify.annotations.Nullable;

/** The secret that somebody's app shares with us. */
@Entity
class SecondFactor {

    @Id
    private String member;

    /** Base32, as apps take it. */
    @Convert(converter = PersonalText.class)
    private String secret;

    private @Nullable Instant confirmedAt;
    private long lastStep;

    @SuppressWarnings("NullAway") // filled by Hibernate
    protected SecondFactor() {}

    SecondFactor(String member, String secret) {
        this.member = member;
        this.secret = secret;
    }

    String secret() {
        return secret;
    }

    boolean isOn() {
        return confirmedAt != null;
    }

    /** Whether the code of this step may be used: one that was seen over somebody's shoulder is worth nothing afterwards. */
    boolean use(long step) {
        if (step <= lastStep) {
            return false;
        }
        lastStep = step;
        return true;
    }

    void confirm(Instant now) {
        confirmedAt = now;
    }
}
