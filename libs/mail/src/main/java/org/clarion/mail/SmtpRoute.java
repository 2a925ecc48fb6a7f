package org.clarion.mail;

import java.time.Duration;
import org.clarion.mail.MailConfig.StartTls;
import org.jspecify.annotations.Nullable;

/**
 * Where a mail server is and how it knows us.
 *
 * @param patience how long it may take for one mail, from connecting to its last answer
 * @param connections how many are kept open for the mails that follow
 */
record SmtpRoute(
        String host,
        int port,
        StartTls startTls,
        @Nullable String username,
        @Nullable String password,
        Duration patience,
        int connections) {

    static SmtpRoute toCatcher(MailConfig config) {
        var catcher = config.catcher();
        return new SmtpRoute(
                catcher.host(), catcher.port(), StartTls.DISABLED, null, null, config.patience(), config.connections());
    }

    static SmtpRoute toRelay(MailConfig config) {
        var relay = config.relay();
        return new SmtpRoute(
                relay.host().orElse("localhost"),
                relay.port(),
                relay.startTls(),
                relay.username().orElse(null),
                relay.password().orElse(null),
                config.patience(),
                config.connections());
    }

    /** Passwords do not belong in logs. */
    @Override
    public String toString() {
        return host + ":" + port;
    }
}
