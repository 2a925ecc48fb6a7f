package org.clarion.access;

import io.quarkus.runtime.LaunchMode;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.net.URI;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** What must be true before a service opens its doors: what everybody knows lets nobody in, except in the local run. */
@ApplicationScoped
class Precautions {

    private static final Logger LOG = Logger.getLogger(Precautions.class);
    private static final String DEMO_TOKEN = "local-demo";
    private static final int SHORTEST_TOKEN = 16;
    private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]");

    private final LocalRunOnly localRun;
    private final SessionKey key;
    private final Optional<String> token;
    private final String address;

    Precautions(
            LocalRunOnly localRun,
            SessionKey key,
            @ConfigProperty(name = ApiToken.PROPERTY) Optional<String> token,
            @ConfigProperty(name = "clarion.address", defaultValue = "http://localhost:8080") String address) {
        this.localRun = localRun;
        this.key = key;
        this.token = token;
        this.address = address;
    }

    void take(@Observes StartupEvent start) {
        key.hmac(); // a missing or short key is found now
        reasonAgainstStarting(localRun.is(), LaunchMode.current() == LaunchMode.NORMAL, token.orElse(""), address)
                .ifPresent(reason -> {
                    throw new IllegalStateException(reason);
                });
        if (token.isEmpty()) {
            LOG.infof("The API is closed to programs: %s is not set", ApiToken.PROPERTY);
        }
    }

    static Optional<String> reasonAgainstStarting(boolean localRun, boolean inEarnest, String token, String address) {
        if (localRun && !isThisMachine(address)) {
            return Optional.of("clarion.local-run opens the demo log-ins, so it is for this machine only, not for the"
                    + " address " + address + ".");
        }
        if (!localRun && token.equals(DEMO_TOKEN)) {
            return Optional.of("clarion.api-token is the demo token, which everybody knows. Set one of your own.");
        }
        if (!localRun && inEarnest && !token.isEmpty() && token.length() < SHORTEST_TOKEN) {
            return Optional.of(
                    "clarion.api-token is shorter than " + SHORTEST_TOKEN + " characters: it can be guessed.");
        }
        return Optional.empty();
    }

    private static boolean isThisMachine(String address) {
        try {
            var host = URI.create(address).getHost();
            return host != null && (THIS_MACHINE.contains(host) || host.endsWith(".localhost"));
        } catch (IllegalArgumentException noAddress) {
            return false;
        }
    }
}
