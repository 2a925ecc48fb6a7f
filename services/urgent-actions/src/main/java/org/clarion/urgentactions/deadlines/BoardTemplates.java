package org.clarion.urgentactions.deadlines;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.clarion.pages.Choice;
import org.clarion.pages.Mistakes;
import org.clarion.urgentactions.deadlines.DeadlineBoard.Shown;
import org.clarion.urgentactions.sheets.DeadlineMove.MoveConcern;
import org.jspecify.annotations.Nullable;

/** The pages about deadlines. */
final class BoardTemplates {

    private BoardTemplates() {}

    /** @param done what a button has just done; empty for nothing */
    @CheckedTemplate(basePath = "deadlines", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Board(Shown shown, List<Choice> whose, String done) implements TemplateInstance {}

    @CheckedTemplate(basePath = "deadlines", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record HandOver(
            BoardRow row,
            @Nullable ActionOwner now,
            List<Choice> colleagues,
            String whom,
            String note,
            Mistakes mistakes)
            implements TemplateInstance {}

    /**
     * @param offers days that are often chosen, with their words
     * @param concerns what is asked about before the date is set
     * @param overtaken whether somebody else changed the action meanwhile
     */
    @CheckedTemplate(basePath = "deadlines", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Extend(
            BoardRow row,
            ExtensionForm typed,
            List<Choice> offers,
            List<DeadlineChange> before,
            List<MoveConcern> concerns,
            boolean overtaken,
            Mistakes mistakes)
            implements TemplateInstance {}
}
