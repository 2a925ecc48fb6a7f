package org.clarion.actionreports.webhooks;

import io.quarkus.runtime.LaunchMode;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import java.util.Set;
import org.clarion.access.LocalRun;
import org.jspecify.annotations.Nullable;

/** Says whether we may post to an address: HTTPS, and out on the internet. Asked when it is saved, and before every post. */
@ApplicationScoped
class Destinations {

    private final Names names;
    private final Set<String> privateHosts;

    @Inject
    Destinations(Names names, WebhooksConfig config) {
        this(names, config.privateHosts().orElse(Set.of()));
    }

    Destinations(Names names, Set<String> privateHosts) {
        this.names = names;
        this.privateHosts = privateHosts;
    }

    void takePrecautions(@Observes StartupEvent start, LocalRun localRun) {
        if (!privateHosts.isEmpty() && LaunchMode.current() == LaunchMode.NORMAL && !localRun.is()) {
            throw new IllegalStateException("webhooks.private-hosts opens our own network to posts: local run only.");
        }
    }

    Destination of(String address) {
        return uri(address).map(this::of).orElse(new Destination.Closed(Problem.NO_ADDRESS));
    }

    private Destination of(URI uri) {
        boolean ours = privateHosts.contains(uri.getHost());
        if (!"https".equalsIgnoreCase(uri.getScheme()) && !(ours && "http".equalsIgnoreCase(uri.getScheme()))) {
            return new Destination.Closed(Problem.NOT_HTTPS);
        }
        var found = names.lookUp(uri.getHost());
        if (found.isEmpty()) {
            return new Destination.Closed(Problem.UNKNOWN_NAME);
        }
        // A name that is also somebody inside is refused whole.
        return ours || found.stream().allMatch(PublicAddresses::contain)
                ? new Destination.Open(uri, found.getFirst())
                : new Destination.Closed(Problem.NOT_PUBLIC);
    }

    private static Optional<URI> uri(@Nullable String address) {
        try {
            return Optional.of(new URI(address == null ? "" : address))
                    .filter(uri ->
                            uri.getHost() != null && uri.getRawUserInfo() == null && uri.getRawFragment() == null)
                    .filter(uri -> uri.getPort() <= 65535 && uri.getPort() != 0);
        } catch (URISyntaxException odd) {
            return Optional.empty();
        }
    }
}
