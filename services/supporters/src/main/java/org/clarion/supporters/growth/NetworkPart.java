package org.clarion.supporters.growth;

import org.jspecify.annotations.Nullable;

/**
 * Those of the network who share a country or a language.
 *
 * @param code of the country (ISO 3166-1 alpha-2) or language (BCP 47); empty where nobody said one
 * @param people nothing where they are fewer than five: so few are not counted out
 * @param joined those of them who confirmed in the last four weeks; nothing where they are one to four
 */
record NetworkPart(
        String code,
        String name,
        @Nullable Long people,
        @Nullable Long joined) {

    /** By which lists are put in order: who is not counted out comes last. */
    long size() {
        return people == null ? 0 : people;
    }

    long growth() {
        return joined == null ? 0 : joined;
    }

    /** Whether its people are counted out. */
    public boolean isCounted() {
        return people != null;
    }

    /** The same of those who joined lately: none are counted out. */
    public boolean isGrowthCounted() {
        return joined != null;
    }
}
