package org.clarion.actionreports.webhooks;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.List;
import java.util.stream.Stream;
import org.clarion.access.IpNetwork;

/** Which addresses are out on the internet: nobody can have us knock at doors inside our own house. */
final class PublicAddresses {

    /** IANA's special-purpose registry, and multicast. Netty's own rules let ff02::1 pass for 2000::/3. */
    private static final List<IpNetwork> NOT_PUBLIC = Stream.of(
                    "0.0.0.0/8",
                    "10.0.0.0/8",
                    "100.64.0.0/10",
                    "127.0.0.0/8",
                    "169.254.0.0/16",
                    "172.16.0.0/12",
                    "192.0.0.0/24",
                    "192.0.2.0/24",
                    "192.88.99.0/24",
                    "192.168.0.0/16",
                    "198.18.0.0/15",
                    "198.51.100.0/24",
                    "203.0.113.0/24",
                    "224.0.0.0/4",
                    "240.0.0.0/4",
                    "2001::/23",
                    "2001:db8::/32",
                    "2002::/16",
                    "3fff::/20")
            .map(IpNetwork::of)
            .toList();

    /** All that IPv6 has given to the world so far. What carries an IPv4 address inside lies elsewhere, or is above. */
    private static final IpNetwork GLOBAL = IpNetwork.of("2000::/3");

    private PublicAddresses() {}

    static boolean contain(InetAddress address) {
        return (!(address instanceof Inet6Address) || GLOBAL.contains(address))
                && NOT_PUBLIC.stream().noneMatch(network -> network.contains(address));
    }
}
