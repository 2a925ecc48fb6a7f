package org.clarion.urgentactions.asks;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What somebody says of an ask.
 *
 * @param country where it holds, ISO 3166-1 alpha-2; empty for the ask as a whole
 * @param evidence a web address, or empty
 */
public record JudgementEntry(
        String country,
        AskStatus status,
        LocalDate onDay,
        String reason,
        String evidence,
        @Nullable UUID actionId,
        @Nullable UUID documentId) {}
