package org.clarion.privacy;

import jakarta.enterprise.context.ApplicationScoped;

/** Makes a file, a photo for example, unreadable wherever it is kept. */
@ApplicationScoped
public class PersonalBytes {

    private final Seal seal;

    PersonalBytes(Seal seal) {
        this.seal = seal;
    }

    public byte[] close(byte[] bytes) {
        return seal.closeBytes(bytes);
    }

    /** Throws {@link UnreadablePersonalText} when it was closed with another key, or changed since. */
    public byte[] open(byte[] closed) {
        return seal.openBytes(closed);
    }
}
