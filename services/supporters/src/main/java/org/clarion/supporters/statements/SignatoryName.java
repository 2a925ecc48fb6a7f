package org.clarion.supporters.statements;

import org.jspecify.annotations.Nullable;

/**
 * Which organisation signs.
 *
 * @param acronym empty where it has none
 * @param country ISO 3166-1 alpha-2
 * @param domain its own, in small letters and ASCII
 */
public record SignatoryName(
        String name, String acronym, @Nullable String country, String domain) {}
