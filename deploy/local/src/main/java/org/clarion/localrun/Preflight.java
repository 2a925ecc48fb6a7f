package org.clarion.localrun;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.Stream;

/** What must be so before anything is started; each refusal is a sentence that says how to get on. */
final class Preflight {

    private static final long ROOM = 1_000_000_000L;

    private final IntPredicate isFree;

    Preflight(IntPredicate isFree) {
        this.isFree = isFree;
    }

    static Preflight ofThisMachine() {
        return new Preflight(Preflight::isFree);
    }

    void check(Home home, Ports ports) throws IOException {
        var refusal = Stream.of(
                        built(home), room(Files.getFileStore(home.folder()).getUsableSpace()), portsFree(ports))
                .flatMap(Optional::stream)
                .findFirst();
        if (refusal.isPresent()) {
            throw new CannotStart(refusal.get());
        }
    }

    Optional<String> portsFree(Ports ports) {
        return Stream.of(Port.values())
                .filter(port -> !isFree.test(ports.of(port)))
                .findFirst()
                .map(port ->
                        "Port %d (%s) is in use by another program. CLARION_PORT moves Clarion elsewhere: CLARION_PORT=%d ./clarion up"
                                .formatted(ports.of(port), port.use(), elsewhere(ports)));
    }

    static Optional<String> room(long usable) {
        if (usable >= ROOM) {
            return Optional.empty();
        }
        return Optional.of("The disk is nearly full: %d MB are free and Clarion wants 1000 MB to begin with."
                .formatted(usable / 1_000_000));
    }

    private static Optional<String> built(Home home) {
        return Services.NAMES.stream()
                .filter(service -> !Files.exists(home.application(service)))
                .findFirst()
                .map(service ->
                        "The service %s is not built yet. ./clarion up builds what is missing.".formatted(service));
    }

    private int elsewhere(Ports taken) {
        for (int first : List.of(9080, 10080, 18080, 28080)) {
            if (first != taken.first() && Stream.of(Port.values()).allMatch(port -> isFree.test(port.above(first)))) {
                return first;
            }
        }
        return taken.first() + 1000;
    }

    private static boolean isFree(int port) {
        try (var socket = new ServerSocket()) {
            // Connections that an earlier run closed a minute ago do not count.
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            return true;
        } catch (IOException taken) {
            return false;
        }
    }
}
