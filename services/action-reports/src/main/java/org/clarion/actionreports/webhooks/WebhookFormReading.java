package org.clarion.actionreports.webhooks;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.clarion.actionreports.sheets.ActionSheets;
import org.clarion.pages.Mistakes;
import org.jspecify.annotations.Nullable;

/** Reads the form for a new hook, and says what to mend. */
@ApplicationScoped
class WebhookFormReading {

    private static final int LONGEST_TITLE = 100;
    private static final int LONGEST_ADDRESS = 500;

    private final ActionSheets appeals;
    private final WebhookDestinations destinations;

    WebhookFormReading(ActionSheets appeals, WebhookDestinations destinations) {
        this.appeals = appeals;
        this.destinations = destinations;
    }

    /** Empty exactly if there are mistakes. */
    Optional<Webhook.Wish> read(WebhookForm typed, WebhookWords words, Mistakes mistakes) {
        var title = stripped(typed.title());
        if (title.isEmpty() || title.length() > LONGEST_TITLE || title.chars().anyMatch(Character::isISOControl)) {
            mistakes.add("title", words.mendTitle());
        }
        var address = stripped(typed.address());
        problem(address).ifPresent(problem -> mistakes.add("address", words.problem(problem)));
        var action = stripped(typed.action());
        var known = uuid(action).filter(id -> appeals.of(id).isPresent());
        if (!action.isEmpty() && known.isEmpty()) {
            mistakes.add("action", words.mendAction());
        }
        if (typed.kinds().isEmpty()) {
            mistakes.add("kind", words.mendKinds());
        }
        return mistakes.any()
                ? Optional.empty()
                : Optional.of(new Webhook.Wish(title, address, known.orElse(null), typed.kinds()));
    }

    private Optional<WebhookProblem> problem(String address) {
        if (address.length() > LONGEST_ADDRESS) {
            return Optional.of(WebhookProblem.NO_ADDRESS);
        }
        return destinations.of(address) instanceof WebhookDestination.Closed(var problem)
                ? Optional.of(problem)
                : Optional.empty();
    }

    private static Optional<UUID> uuid(String written) {
        try {
            return Optional.of(UUID.fromString(written));
        } catch (IllegalArgumentException odd) {
            return Optional.empty();
        }
    }

    private static String stripped(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }
}
