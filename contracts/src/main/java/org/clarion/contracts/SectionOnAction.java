package org.clarion.contracts;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a section says of one action alone. Where it says nothing, what it says in general holds.
 *
 * @param reportLink where its people report instead of to Clarion
 * @param lateDays for how many days after the end reports are taken
 * @param embassyId of the directory: its people send a copy there besides
 */
public record SectionOnAction(
        UUID actionId,
        @Nullable String reportLink,
        @Nullable LateRule late,
        @Nullable Integer lateDays,
        @Nullable UUID embassyId) {}
