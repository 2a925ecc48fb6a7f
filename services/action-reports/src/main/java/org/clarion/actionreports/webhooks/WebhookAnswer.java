package org.clarion.actionreports.webhooks;

import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What came of a post. */
record WebhookAnswer(@Nullable Integer status, @Nullable WebhookProblem problem, Optional<Duration> comeAgainAfter) {

    private static final int GONE = 410;

    static WebhookAnswer status(int status, Optional<Duration> comeAgainAfter) {
        return new WebhookAnswer(status, problem(status), comeAgainAfter);
    }

    static WebhookAnswer none(WebhookProblem problem) {
        return new WebhookAnswer(null, problem, Optional.empty());
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

    private static @Nullable WebhookProblem problem(int status) {
        return switch (status / 100) {
            case 2 -> null;
            case 3 -> WebhookProblem.REDIRECTED;
            default -> WebhookProblem.REFUSED;
        };
    }
}
