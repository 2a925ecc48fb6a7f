package org.clarion.urgentactions.papers;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A document as lists show it: without its texts. */
public record PaperLine(
        UUID id,
        PaperKind kind,
        PaperState state,
        String indexNumber,
        String language,
        String title,
        @Nullable LocalDate issuedOn,
        @Nullable Instant embargoUntil,
        String embargoZone,
        Instant changedAt) {}
