package org.clarion.urgentactions.papers.reading;

import java.util.ArrayList;
import java.util.List;

/** The doubts of one reading, in the order they came up. */
final class PaperDoubts {

    private final List<PaperDoubt> all = new ArrayList<>();

    void about(String field, PaperDoubt.Kind kind) {
        about(field, kind, "");
    }

    void about(String field, PaperDoubt.Kind kind, String detail) {
        all.add(new PaperDoubt(field, kind, detail));
    }

    List<PaperDoubt> all() {
        return List.copyOf(all);
    }
}
