package org.clarion.pages;

import java.util.List;

/** What somebody looks at who looks at a preview: from it follow the sentences above it, and which views make sense. */
public enum PreviewState {
    /** A draft as it is kept. */
    DRAFT,
    /** A draft as it was just typed, and is not saved. */
    TYPED,
    /** A draft that was given up. */
    WITHDRAWN,
    /** What everybody sees now. */
    LIVE,
    /** What everybody will see once it is saved, and some are told of by mail. */
    CHANGE,
    /** The same, told to nobody. */
    SILENT_CHANGE,
    /** The mail on how it ended. */
    OUTCOME;

    /** The views that show something people will see: "page", "mail", "letter", "sheet". */
    List<String> views() {
        return switch (this) {
            case DRAFT, TYPED, CHANGE -> List.of("page", "mail", "letter", "sheet");
            case WITHDRAWN, LIVE, SILENT_CHANGE -> List.of("page", "letter", "sheet");
            case OUTCOME -> List.of("mail");
        };
    }
}
