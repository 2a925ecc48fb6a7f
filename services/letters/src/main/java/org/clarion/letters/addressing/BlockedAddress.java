package org.clarion.letters.addressing;

import java.util.UUID;

/**
 * An address whose mail server turned the last letters away by its rules.
 *
 * @param times how many of them, one after the other
 */
public record BlockedAddress(UUID actionId, UUID targetId, String title, String official, String address, int times) {

    /** Where staff decide about it. */
    public String desk() {
        return "/desk/letters/addresses/" + actionId + "/" + targetId + "#digest";
    }
}
