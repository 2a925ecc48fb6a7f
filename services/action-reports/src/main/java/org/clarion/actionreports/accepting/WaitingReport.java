package org.clarion.actionreports.accepting;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.clarion.actionreports.journal.Acceptance;
import org.clarion.actionreports.journal.Report;
import org.jspecify.annotations.Nullable;

/**
 * A report and the caller who waits to hear that it is safe.
 *
 * @param place how many were to be answered up to this one when it joined
 * @param since when it joined, in nanoseconds of a clock that nobody sets
 * @param trace where its caller is in a trace; null if nobody follows it
 */
record WaitingReport(
        Report report,
        CompletableFuture<Acceptance> answer,
        int place,
        long since,
        @Nullable String trace) {

    static void answer(List<WaitingReport> batch, List<Acceptance> answers) {
        for (int place = 0; place < batch.size(); place++) {
            batch.get(place).answer().complete(answers.get(place));
        }
    }

    static void answer(List<WaitingReport> batch, Acceptance same) {
        batch.forEach(one -> one.answer().complete(same));
    }

    static void fail(List<WaitingReport> batch, Throwable failure) {
        batch.forEach(one -> one.answer().completeExceptionally(failure));
    }
}
