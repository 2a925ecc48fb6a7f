package org.clarion.proof.house;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.clarion.localrun.Port;
import org.clarion.localrun.Ports;

/** A row of ports that nobody uses, far from those of an ordinary run. */
final class FreePorts {

    private static final int FIRST = 19_200;
    private static final int APART = 20;
    private static final int TRIES = 200;

    private FreePorts() {}

    static Ports row() {
        return IntStream.iterate(FIRST, port -> port + APART)
                .limit(TRIES)
                .mapToObj(Ports::new)
                .filter(row -> Stream.of(Port.values()).allMatch(port -> isFree(row.of(port))))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no row of free ports was found"));
    }

    private static boolean isFree(int port) {
        try (var socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            return true;
        } catch (IOException taken) {
            return false;
        }
    }
}
