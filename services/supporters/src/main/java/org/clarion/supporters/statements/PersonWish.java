package org.clarion.supporters.statements;

import org.clarion.mail.Address;
import org.jspecify.annotations.Nullable;

/**
 * What a person says who signs.
 *
 * @param name nothing where it came through another page without one
 * @param country ISO 3166-1 alpha-2
 * @param shown whether their name stands in the list that everybody reads
 * @param language in which they want to be written to
 */
public record PersonWish(
        Address address, @Nullable String name, @Nullable String country, boolean shown, String language) {}
