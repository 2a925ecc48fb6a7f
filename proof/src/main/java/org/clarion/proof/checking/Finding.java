package org.clarion.proof.checking;

/** One comparison. */
public record Finding(String what, String expected, String found) {

    public static Finding of(String what, long expected, long found) {
        return new Finding(what, String.valueOf(expected), String.valueOf(found));
    }

    public boolean agrees() {
        return expected.equals(found);
    }

    @Override
    public String toString() {
        return agrees()
                ? "agrees  %s: %s".formatted(what, found)
                : "DIFFERS %s: expected %s, found %s".formatted(what, expected, found);
    }
}
