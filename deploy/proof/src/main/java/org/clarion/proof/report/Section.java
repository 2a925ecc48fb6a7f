package org.clarion.proof.report;

import java.util.List;

/** What one part of the bench found; exact is false when something was lost, doubled or miscounted. */
public record Section(String title, List<String> notes, List<Figure> figures, List<Chart> charts, boolean exact) {

    public Section(String title, List<String> notes, List<Figure> figures) {
        this(title, notes, figures, List.of(), true);
    }
}
