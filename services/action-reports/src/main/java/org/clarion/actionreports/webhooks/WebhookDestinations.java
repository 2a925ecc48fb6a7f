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
import org.clarion.access.LocalRunOnly;
import org.jspecify.annotations.Nullable;

/** Says whether we may post to an address: HTTPS, and out on the internet. Asked when it is saved, and before every post. */
@ApplicationScoped
class WebhookDestinations {

    private final HostAddresses names;
    private final Set<String> privateHosts;

    @Inject
    WebhookDestinations(HostAddresses names, WebhooksConfig config) {
        this(names, config.privateHosts().orElse(Set.of()));
    }

    WebhookDestinations(HostAddresses names, Set<String> privateHosts) {
        this.names = names;
        this.privateHosts = privateHosts;
    }

    void takePrecautions(@Observes StartupEvent start, LocalRunOnly localRun) {
        if (!privateHosts.isEmpty() && LaunchMode.current() == LaunchMode.NORMAL && !localRun.is()) {
            throw new IllegalStateException("webhooks.private-hosts opens our own network to posts: local run only.");
        }
    }

    WebhookDestination of(String address) {
        return uri(address).map(this::of).orElse(new WebhookDestination.Closed(WebhookProblem.NO_ADDRESS));
    }

    private WebhookDestination of(URI uri) {
        boolean ours = privateHosts.contains(uri.getHost());
        if (!"https".equalsIgnoreCase(uri.getScheme()) && !(ours && "http".equalsIgnoreCase(uri.getScheme()))) {
            return new WebhookDestination.Closed(WebhookProblem.NOT_HTTPS);
        }
        var found = names.lookUp(uri.getHost());
        if (found.isEmpty()) {
            return new WebhookDestination.Closed(WebhookProblem.UNKNOWN_NAME);
        }
        // A name that is also somebody inside is refused whole.
        return ours || found.stream().allMatch(PublicAddresses::contain)
                ? new WebhookDestination.Open(uri, found.getFirst())
                : new WebhookDestination.Closed(WebhookProblem.NOT_PUBLIC);
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
