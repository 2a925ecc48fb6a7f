package org.clarion.letters.writing;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.clarion.contracts.Sheet.SheetText;
import org.clarion.letters.appeals.Appeal;
import org.clarion.pages.Mistakes;

/**
 * The letter as it will look, and the ways it can go.
 *
 * @param text the sheet in the reader's language
 * @param address of Clarion
 * @param email as it was typed, if Clarion was asked to send and something was to mend
 */
@CheckedTemplate(basePath = "writing", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record PreviewPage(
        Appeal appeal,
        SheetText text,
        Draft draft,
        List<FinishedLetter> letters,
        Review review,
        Channels channels,
        String email,
        String address,
        Mistakes mistakes)
        implements TemplateInstance {}
