package org.clarion.urgentactions.staff.factor;

import java.time.Instant;

/** The app on somebody's phone. */
public record PhoneApp(String secret) {

    public String code(Instant now) {
        return TotpCodes.code(secret, now.getEpochSecond() / 30);
    }
}
