package org.clarion.access;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;

/** One address, or all that share its first bits: {@code 127.0.0.1}, {@code 172.16.0.0/12}. No name is ever looked up. */
public record IpNetwork(InetAddress address, int bits) {

    private static final Pattern IPV4 = Pattern.compile("[0-9]{1,3}(?:\\.[0-9]{1,3}){3}");
    private static final Pattern IPV6 = Pattern.compile("(?=[^:]*:)[0-9a-fA-F:.]{2,45}");
    private static final int BYTES_OF_IPV6 = 16;
    private static final int BYTES_OF_A_HOUSEHOLD = 8;
    private static final int LONGEST = 64;

    /**
     * An address, or an address, a slash and the number of bits.
     *
     * @throws IllegalArgumentException if it is neither
     */
    public static IpNetwork of(String written) {
        var parts = written.strip().split("/", 2);
        var address = addressOf(parts[0]);
        return new IpNetwork(address, parts.length == 2 ? Integer.parseInt(parts[1]) : address.getAddress().length * 8);
    }

    /** Whom a limit is about: an IPv4 address, or the first 64 bits of IPv6, since whoever has one of these has them all. */
    public static String household(String client) {
        return read(client)
                .map(InetAddress::getAddress)
                .filter(bytes -> bytes.length == BYTES_OF_IPV6)
                .map(bytes -> first(BYTES_OF_A_HOUSEHOLD, bytes))
                .orElse(client.substring(0, Math.min(client.length(), LONGEST)));
    }

    /** So many first bytes of an address, in hex; empty for what is no address. */
    public static Optional<String> prefix(String client, int bytesOfIpv4, int bytesOfIpv6) {
        return read(client)
                .map(InetAddress::getAddress)
                .map(bytes -> first(bytes.length == BYTES_OF_IPV6 ? bytesOfIpv6 : bytesOfIpv4, bytes));
    }

    /** Whether the address, as it is written, lies in this network. */
    public boolean contains(String other) {
        return contains(addressOf(other));
    }

    /** Whether the address lies in this network: one of IPv4 never in one of IPv6. */
    public boolean contains(InetAddress other) {
        var ours = address.getAddress();
        var theirs = other.getAddress();
        if (ours.length != theirs.length) {
            return false;
        }
        for (int bit = 0; bit < bits; bit++) {
            if (((ours[bit / 8] ^ theirs[bit / 8]) & 0x80 >> bit % 8) != 0) {
                return false;
            }
        }
        return true;
    }

    private static String first(int many, byte[] bytes) {
        return HexFormat.of().formatHex(Arrays.copyOf(bytes, many));
    }

    private static InetAddress addressOf(String written) {
        return read(written).orElseThrow(() -> new IllegalArgumentException("Not an address: " + written));
    }

    private static Optional<InetAddress> read(String written) {
        if (!IPV4.matcher(written).matches() && !IPV6.matcher(written).matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(InetAddress.getByName(written));
        } catch (UnknownHostException odd) {
            return Optional.empty();
        }
    }
}
