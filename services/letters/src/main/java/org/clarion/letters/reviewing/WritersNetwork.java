package org.clarion.letters.reviewing;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.enterprise.context.RequestScoped;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.clarion.access.Edges;
import org.clarion.access.IpNetwork;
import org.clarion.privacy.Pseudonyms;

/** The network from which a letter is handed in, by a keyed name: never an address. */
@RequestScoped
public class WritersNetwork {

    /** What providers hand out as one network. */
    private static final int BYTES_OF_IPV4 = 3;

    private static final int BYTES_OF_IPV6 = 6;
    private static final int LENGTH = 16;

    /** A machine in the house, or the proxy before it: no network of somebody's. */
    private static final List<IpNetwork> AT_HOME = Stream.of(
                    "127.0.0.0/8", "10.0.0.0/8", "172.16.0.0/12", "192.168.0.0/16", "::1", "fc00::/7")
            .map(IpNetwork::of)
            .toList();

    private final CurrentVertxRequest current;
    private final Edges edges;
    private final Pseudonyms pseudonyms;

    WritersNetwork(CurrentVertxRequest current, Edges edges, Pseudonyms pseudonyms) {
        this.current = current;
        this.edges = edges;
        this.pseudonyms = pseudonyms;
    }

    /** Empty where nobody's request is answered. */
    public Optional<String> name() {
        return Optional.ofNullable(current.getCurrent())
                .map(context -> edges.clientOf(context.request()))
                .flatMap(WritersNetwork::network)
                .map(network -> pseudonyms.of("letters/network:" + network).substring(0, LENGTH));
    }

    static Optional<String> network(String client) {
        return IpNetwork.prefix(client, BYTES_OF_IPV4, BYTES_OF_IPV6)
                .filter(valid -> AT_HOME.stream().noneMatch(home -> home.contains(client)));
    }
}
