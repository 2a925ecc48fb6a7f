package org.clarion.contracts;

import org.jspecify.annotations.Nullable;

/**
 * A sheet that nobody sees yet, as a browser carries it from the desk to the services that show a part of it. It is
 * signed on its way, and stored by nobody.
 *
 * @param back the page of the preview; null where nothing is kept of what is shown
 */
public record CarriedSheet(Sheet sheet, @Nullable String back) {

    /** What the signature says it is. */
    public static final String KIND = "sheet";
}
