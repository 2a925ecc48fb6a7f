package org.clarion.supporters.people;

import org.clarion.mail.Address;
import org.jspecify.annotations.Nullable;

/**
 * What somebody says who wants to join.
 *
 * @param language in which they want to be written to: en or es
 * @param wording under which words they agreed
 */
public record Wish(
        Address address, @Nullable String name, @Nullable String country, String language, String wording) {

    /** With this the wording of our own form begins. */
    public static final String OUR_FORM = "join-form/";

    /** With this the wording of whoever is in a list that staff handed in; where the list comes from follows. */
    public static final String LIST = "list/";
}
