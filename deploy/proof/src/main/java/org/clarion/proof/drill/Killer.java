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

    void kill(List<Plan.Kill> kills) {
        for (int number = 1; number <= kills.size(); number++) {
            var kill = kills.get(number - 1);
            await("%d acknowledgements".formatted(kill.after()), () -> receipts.many() >= kill.after());
            // It may still be coming back from the last time.
            await(kill.part() + " runs", () -> processes.of(kill.part()).isPresent());
            processes.of(kill.part()).ifPresent(ProcessHandle::destroyForcibly);
            say.accept("kill %d of %d: %s, after %d acknowledgements"
                    .formatted(number, kills.size(), kill.part(), receipts.many()));
        }
    }

    private static void await(String what, BooleanSupplier comesTrue) {
        if (!Pause.until(comesTrue, PATIENCE)) {
            throw new IllegalStateException("Waited five minutes in vain: " + what);
        }
    }
}
