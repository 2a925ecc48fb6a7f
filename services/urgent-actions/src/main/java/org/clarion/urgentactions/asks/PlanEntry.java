package org.clarion.urgentactions.asks;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What somebody says of a plan when they bring it.
 *
 * @param source its whole text
 */
public record PlanEntry(
        String title,
        String author,
        String language,
        @Nullable LocalDate issuedOn,
        String link,
        String source) {}
