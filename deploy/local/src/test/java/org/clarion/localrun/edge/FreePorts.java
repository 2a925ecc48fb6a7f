package org.clarion.localrun.edge;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import org.clarion.localrun.Ports;

/** A place for a whole run, as far as a test can know. */
final class FreePorts {

    private FreePorts() {}

    static Ports find() throws IOException {
        while (true) {
            try (var first = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
                if (first.getLocalPort() < 65000
                        && isFree(first.getLocalPort() + 3)
                        && isFree(first.getLocalPort() + 7)) {
                    return new Ports(first.getLocalPort());
                }
            }
        }
    }

    private static boolean isFree(int port) {
        try (var socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort() == port;
        } catch (IOException taken) {
            return false;
        }
    }
}
