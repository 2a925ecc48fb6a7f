package org.clarion.localrun;

import org.jspecify.annotations.Nullable;

/** The ports of one run, all counted from {@code CLARION_PORT}. */
public record Ports(int first) {

    static final int USUAL = 8080;
    private static final int LOWEST = 1024;
    private static final int HIGHEST = 65535 - 14;
    private static final int TWINS_ABOVE = 4;

    static Ports wanted(@Nullable String written) {
        if (written == null || written.isBlank()) {
            return new Ports(USUAL);
        }
        try {
            int first = Integer.parseInt(written.strip());
            if (first >= LOWEST && first <= HIGHEST) {
                return new Ports(first);
            }
        } catch (NumberFormatException notANumber) {
            // The sentence below says what is wanted.
        }
        throw new CannotStart(
                "CLARION_PORT is \"%s\". It must be a number from %d to %d: Clarion uses it and the 14 above it."
                        .formatted(written, LOWEST, HIGHEST));
    }

    public int of(Port port) {
        return port.above(first);
    }

    /** Of the second instance of a service, where there are two. */
    public int twin(Port port) {
        return port.above(first) + TWINS_ABOVE;
    }

    String address() {
        return "http://localhost:" + of(Port.EDGE);
    }
}
