package org.clarion.actionreports.accepting;

import java.util.List;
import java.util.concurrent.CompletableFuture;

/** A report and the caller who waits to hear that it is safe. */
record Waiting(Report report, CompletableFuture<Acceptance> answer) {

    static void answer(List<Waiting> batch, List<Acceptance> answers) {
        for (int place = 0; place < batch.size(); place++) {
            batch.get(place).answer().complete(answers.get(place));
        }
    }
}
