package org.clarion.access;

import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;
import org.jboss.logging.Logger;

/**
 * Who was let in (security log, ASVS 5.0, 16.3.1): one line each under the category {@code clarion.admitted}, such as
 * {@code admitted=password-and-code member=9f1c… client=3ab4… at="POST /desk/login/code"}, in the manner of {@link RefusalLog}.
 */
@ApplicationScoped
public class LogInLog {

    private static final Logger LOG = Logger.getLogger("clarion.admitted");

    private final SecurityLine line;

    LogInLog(SecurityLine line) {
        this.line = line;
    }

    public void note(LogInBy what, String logInName, HttpServerRequest request) {
        LOG.info(line.of("admitted=" + what.word(), logInName, request));
    }

    /** What somebody showed is a word that operators search for. */
    public enum LogInBy {
        PASSWORD,
        PASSWORD_AND_CODE,
        PASSWORD_AND_RECOVERY_CODE,
        /** Whatever the organisation's provider asked for. */
        PROVIDER,
        /** The link of an invitation, with the password that was chosen there. */
        INVITATION,
        /** Logged in already, and asked once more. */
        PASSWORD_AGAIN,
        /** The same, at the provider. */
        PROVIDER_AGAIN;

        String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
