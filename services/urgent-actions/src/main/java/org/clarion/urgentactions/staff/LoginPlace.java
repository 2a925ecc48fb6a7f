package org.clarion.urgentactions.staff;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.regex.Pattern;

/** Where somebody knocks from, as far as one household goes: an IPv6 line has billions of addresses of its own. */
final class LoginPlace {

    // Never a name: that would be looked up.
    private static final Pattern IPV6 = Pattern.compile("[0-9a-fA-F]*:[0-9a-fA-F:.]*");
    private static final int HOUSEHOLD = 8; // bytes: the first 64 bits
    private static final int LONGEST = 64;

    private LoginPlace() {}

    static String of(String client) {
        var written = client.substring(0, Math.min(client.length(), LONGEST));
        try {
            return IPV6.matcher(written).matches()
                    ? HexFormat.of()
                            .formatHex(
                                    Arrays.copyOf(InetAddress.getByName(written).getAddress(), HOUSEHOLD))
                    : written;
        } catch (UnknownHostException noAddress) {
            return written;
        }
    }
}
