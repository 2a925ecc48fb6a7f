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
 * @param typed beside the ways, if one of them was taken and something was to mend
 * @param subject of a mail, as it was typed or as we suggest it
 * @param unprintable letters for which the page to print has no shapes
 */
@CheckedTemplate(basePath = "writing", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record PreviewPage(
        Appeal appeal,
        SheetText text,
        LetterDraft draft,
        List<FinishedLetter> letters,
        Review review,
        Channels channels,
        WayFields typed,
        String subject,
        String unprintable,
        WritersPlace place,
        String address,
        Mistakes mistakes)
        implements TemplateInstance {}
