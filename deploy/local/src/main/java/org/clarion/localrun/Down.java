package org.clarion.localrun;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import org.clarion.localrun.watching.PartEnding;

/** Stops the run of this folder from another terminal. */
final class Down {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Home home;
    private final Progress progress;

    private Down(Home home, Progress progress) {
        this.home = home;
        this.progress = progress;
    }

    static Down here() {
        return new Down(Home.here(), new Progress(System.out, Clock.systemUTC()));
    }

    void run() throws IOException {
        var launcher = Occupied.holder(home);
        launcher.ifPresent(process -> PartEnding.end(process, PATIENCE));
        var ports = Occupied.ports(home).orElseGet(() -> new Ports(Ports.USUAL));
        long leftOvers = LeftOvers.end(home, new HouseParts(home, ports));
        if (launcher.isEmpty() && leftOvers == 0) {
            progress.say("Clarion is not running here.");
        } else {
            progress.sayWithTime("Clarion has stopped; the data are kept");
        }
    }
}
