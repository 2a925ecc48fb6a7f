package org.clarion.urgentactions.asks;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What somebody notes of a right of reply; a person's name stands in it only if staff write one. */
public record ReplyEntry(
        AskPlaces asks,
        String sentTo,
        LocalDate sentOn,
        @Nullable LocalDate answeredOn,
        String answer,
        boolean shown) {}
