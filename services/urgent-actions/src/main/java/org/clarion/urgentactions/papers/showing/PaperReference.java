package org.clarion.urgentactions.papers.showing;

import java.time.LocalDate;
import org.clarion.urgentactions.papers.PaperKind;
import org.jspecify.annotations.Nullable;

/**
 * What a document leads to, or what leads to it.
 *
 * @param address a path of ours, or where it stands elsewhere
 * @param language of the title, or empty where nobody knows it
 */
public record PaperReference(
        String title,
        String address,
        String language,
        @Nullable PaperKind kind,
        @Nullable LocalDate day) {

    static PaperReference to(ShownPaper paper) {
        return new PaperReference(paper.title(), paper.path(), paper.language(), paper.kind(), paper.day());
    }

    public boolean isOurs() {
        return address.startsWith("/");
    }
}
