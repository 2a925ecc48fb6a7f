package org.clarion.actionreports.accepting;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;

/** The network an address belongs to: the first 24 bits of IPv4, the first 48 of IPv6, as providers hand them out. */
final class Network {

    private Network() {}

    /** Empty for what is no address: a name is never looked up. */
    static Optional<String> of(String client) {
        if (!client.matches("[0-9a-fA-F:.]{2,45}") || !client.matches(".*[:.].*")) {
            return Optional.empty();
        }
        try {
            var bytes = InetAddress.getByName(client).getAddress();
            var shared = Arrays.copyOf(bytes, bytes.length == 4 ? 3 : 6);
            return Optional.of(HexFormat.of().formatHex(shared));
        } catch (UnknownHostException odd) {
            return Optional.empty();
        }
    }
}
