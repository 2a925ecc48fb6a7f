package org.clarion.pages;

import io.quarkus.runtime.configuration.MemorySize;
import org.eclipse.microprofile.config.ConfigProvider;

/** What a browser may send, in words a person can go by. */
final class BodyLimits {

    private static final long ENCODED = 3; // bytes that a letter beyond ASCII may take in a form

    private BodyLimits() {}

    /** A round number of characters that passes whatever they are. */
    static long charactersOfOneText() {
        long characters = Math.min(bytes("max-body-size"), bytes("max-form-attribute-size")) / ENCODED;
        long unit = (long) Math.pow(10, Math.floor(Math.log10(characters)));
        return characters / unit * unit;
    }

    private static long bytes(String limit) {
        return ConfigProvider.getConfig()
                .getValue("quarkus.http.limits." + limit, MemorySize.class)
                .asLongValue();
    }
}
