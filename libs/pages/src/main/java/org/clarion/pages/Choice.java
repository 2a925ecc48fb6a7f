package org.clarion.pages;

import org.jspecify.annotations.Nullable;

/** One thing to choose in a list or among radios: what the form sends, and what the reader sees. */
public record Choice(String value, String label, @Nullable String hint) {

    public Choice(String value, String label) {
        this(value, label, null);
    }
}
