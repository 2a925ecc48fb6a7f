package org.clarion.urgentactions.asks;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What somebody says of an ask.
 *
 * @param evidence a web address, or empty
 */
public record JudgementEntry(
        AskStatus status,
        LocalDate onDay,
        String reason,
        String evidence,
        @Nullable UUID actionId) {}
