package org.clarion.privacy;

/** A stored personal text does not open: it was written with another key, or changed since. */
public class UnreadablePersonalText extends IllegalStateException {

    UnreadablePersonalText(Throwable cause) {
        super("A personal text does not open with clarion.keys.persons: written with another key, or changed.", cause);
    }
}
