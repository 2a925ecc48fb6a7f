package org.clarion.actionreports.accepting.circumstances;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;

/** The network an address belongs to: the first 24 bits of IPv4, the first 48 of IPv6, as providers hand them out. */
public final class ClientNetwork {

    private ClientNetwork() {}

    /** Empty for what is no address: a name is never looked up. */
    static Optional<String> of(String client) {
        return bytes(client).map(bytes -> first(bytes.length == 4 ? 3 : 6, bytes));
    }

    /** Whom a limit is about: an IPv4 address, or the first 64 bits of IPv6, since whoever has one of these has them all. */
    public static String household(String client) {
        return bytes(client)
                .filter(bytes -> bytes.length == 16)
                .map(bytes -> first(8, bytes))
                .orElse(client);
    }

    private static String first(int many, byte[] bytes) {
        return HexFormat.of().formatHex(Arrays.copyOf(bytes, many));
    }

    private static Optional<byte[]> bytes(String client) {
        if (!client.matches("[0-9a-fA-F:.]{2,45}") || !client.matches(".*[:.].*")) {
            return Optional.empty();
        }
        try {
            return Optional.of(InetAddress.getByName(client).getAddress());
        } catch (UnknownHostException odd) {
            return Optional.empty();
        }
    }
}
