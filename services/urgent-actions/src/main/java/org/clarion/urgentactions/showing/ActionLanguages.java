package org.clarion.urgentactions.showing;

/** In which languages to write, named in the reader's own: "Spanish and English", or nothing when the sheet says nothing. */
public record ActionLanguages(String named, boolean ownToo) {

    public boolean isNamed() {
        return !named.isEmpty();
    }
}
