package org.clarion.access;

import java.net.InetAddress;
import java.net.UnknownHostException;

/** One address, or all that share its first bits: {@code 127.0.0.1}, {@code 172.16.0.0/12}. */
record Network(InetAddress address, int bits) {

    static Network of(String written) {
        var parts = written.strip().split("/", 2);
        var address = read(parts[0]);
        return new Network(address, parts.length == 2 ? Integer.parseInt(parts[1]) : address.getAddress().length * 8);
    }

    boolean contains(String other) {
        var ours = address.getAddress();
        var theirs = read(other).getAddress();
        if (ours.length != theirs.length) {
            return false;
        }
        for (int bit = 0; bit < bits; bit++) {
            var mask = 0x80 >> bit % 8;
            if ((ours[bit / 8] & mask) != (theirs[bit / 8] & mask)) {
                return false;
            }
        }
        return true;
    }

    /** Addresses only: a name would be looked up, and could be anybody's. */
    private static InetAddress read(String address) {
        if (!address.matches("[0-9a-fA-F:.]+")) {
            throw new IllegalArgumentException("Not an address: " + address);
        }
        try {
            return InetAddress.getByName(address);
        } catch (UnknownHostException odd) {
            throw new IllegalArgumentException("Not an address: " + address, odd);
        }
    }
}
