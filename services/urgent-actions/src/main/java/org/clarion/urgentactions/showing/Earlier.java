package org.clarion.urgentactions.showing;

/**
 * The sheet before this one.
 *
 * @param index its AI Index, or whatever the sheet calls it; empty when it is the first
 * @param link to our own page of it, or to Amnesty's; empty when neither is known
 */
public record Earlier(String index, String link) {

    public boolean exists() {
        return !index.isEmpty();
    }
}
