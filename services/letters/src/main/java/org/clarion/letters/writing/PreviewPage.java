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
 * @param typed beside the ways, if one of them was taken and something was to mend
 * @param groups officials by the language they read best, where it is not one for all
 * @param unprintable letters for which the page to print has no shapes
 */
@CheckedTemplate(basePath = "writing", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record PreviewPage(
        Appeal appeal,
        SheetText text,
        LetterDraft draft,
        Beside beside,
        Channels channels,
        WayFields typed,
        String unprintable,
        WritersPlace place,
        List<LanguageGroup> groups,
        Mistakes mistakes)
        implements TemplateInstance {}
