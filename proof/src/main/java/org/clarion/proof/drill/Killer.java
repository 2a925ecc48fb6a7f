package org.clarion.proof.drill;

import java.time.Duration;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.clarion.proof.house.Pause;
import org.clarion.proof.house.Processes;

/** Sends SIGKILL to parts of one house, each when its time has come. */
final class Killer {

    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final Processes processes;
    private final Receipts receipts;
    private final Consumer<String> say;

    Killer(Processes processes, Receipts receipts, Consumer<String> say) {
        this.processes = processes;
        this.receipts = receipts;
        this.say = say;
    }

    /** How many it came to; fewer than there were when something was waited for in vain. */
    int kill(List<DrillPlan.Kill> kills, DrillDeadline deadline) {
        for (int number = 1; number <= kills.size(); number++) {
            var kill = kills.get(number - 1);
            // It may still be coming back from the last time.
            if (!came(deadline, "%d acknowledgements".formatted(kill.after()), () -> receipts.many() >= kill.after())
                    || !came(deadline, kill.part(), () -> processes
                            .of(kill.part())
                            .isPresent())) {
                return number - 1;
            }
            processes.of(kill.part()).ifPresent(ProcessHandle::destroyForcibly);
            say.accept("kill %d of %d: %s, after %d acknowledgements"
                    .formatted(number, kills.size(), kill.part(), receipts.many()));
        }
        return kills.size();
    }

    private boolean came(DrillDeadline deadline, String what, BooleanSupplier comesTrue) {
        boolean came = Pause.until(comesTrue, deadline.atMost(PATIENCE));
        if (!came) {
            say.accept("Waited in vain for " + what + "; no more kills.");
        }
        return came;
    }
}
