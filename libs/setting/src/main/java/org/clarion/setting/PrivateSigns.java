package org.clarion.setting;

/** Signs that a font of ours has at places of its own, in the private use area, and what each of them says. */
interface PrivateSigns {

    /** The text as the font has it. */
    String placed(String text);

    boolean isPlace(char c);

    /** What such a place says; anything else says itself. */
    String said(char c);

    default boolean anyPlacedIn(String text) {
        return text.chars().anyMatch(c -> isPlace((char) c));
    }
}
