package org.clarion.actionreports.osdi;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Where a walk through a collection stands: after this report. The next page is found at once, however far in it is. */
record CollectionCursor(Instant modifiedAt, UUID reportId) {

    private static final Pattern FORM = Pattern.compile("(\\d{1,18})_([0-9a-f-]{36})");

    static Optional<CollectionCursor> of(@Nullable String written) {
        if (written == null) {
            return Optional.empty();
        }
        var form = FORM.matcher(written);
        if (!form.matches()) {
            throw OutreachRefusals.with(
                    400, "invalid", "This is no place in a collection: after", "Follow _links.next as it is.");
        }
        var micros = Long.parseLong(form.group(1));
        return Optional.of(
                new CollectionCursor(Instant.EPOCH.plus(micros, ChronoUnit.MICROS), UUID.fromString(form.group(2))));
    }

    String written() {
        return ChronoUnit.MICROS.between(Instant.EPOCH, modifiedAt) + "_" + reportId;
    }
}
