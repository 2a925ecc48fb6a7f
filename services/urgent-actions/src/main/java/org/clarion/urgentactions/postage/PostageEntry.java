package org.clarion.urgentactions.postage;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What is known of post from a country.
 *
 * @param from ISO 3166-1 alpha-2
 * @param to the same, or a part of the world ({@link org.clarion.typed.WorldRegions})
 * @param price of a plain letter, in {@code currency} (ISO 4217); where it is not known, that is empty too
 * @param days a letter is under way at most
 */
public record PostageEntry(
        String from,
        String to,
        boolean delivered,
        @Nullable BigDecimal price,
        String currency,
        @Nullable Integer days,
        String note) {}
