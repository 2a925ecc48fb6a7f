package org.clarion.proof.report;

import java.util.List;

/** What one part of the bench found; exact is false when something was lost, doubled or miscounted. */
public record ProofSection(String title, List<String> notes, List<Figure> figures, List<Chart> charts, boolean exact) {

    public ProofSection(String title, List<String> notes, List<Figure> figures) {
        this(title, notes, figures, List.of(), true);
    }

    /** The same figures, none of them judged. */
    public ProofSection unjudged() {
        return new ProofSection(
                title, notes, figures.stream().map(Figure::unjudged).toList(), charts, exact);
    }

    /** Only the figures that something was wished of. */
    ProofSection judged() {
        return new ProofSection(
                title,
                List.of(),
                figures.stream().filter(figure -> figure.aim() != null).toList(),
                List.of(),
                exact);
    }
}
