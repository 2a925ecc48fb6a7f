package org.clarion.actionreports.webhooks;

import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What came of a post. */
record Answer(@Nullable Integer status, @Nullable Problem problem, Optional<Duration> comeAgainAfter) {

    private static final int GONE = 410;

    static Answer status(int status, Optional<Duration> comeAgainAfter) {
        return new Answer(status, problem(status), comeAgainAfter);
    }

    static Answer none(Problem problem) {
        return new Answer(null, problem, Optional.empty());
    }

    boolean isDelivered() {
        return problem == null;
    }

    /** The receiver wants to hear nothing more. */
    boolean isGone() {
        return status != null && status == GONE;
    }

    /** For the record: why it did not arrive. */
    String reason() {
        return status == null ? String.valueOf(problem) : problem + " " + status;
    }

    private static @Nullable Problem problem(int status) {
        return switch (status / 100) {
            case 2 -> null;
            case 3 -> Problem.REDIRECTED;
            default -> Problem.REFUSED;
        };
    }
}
