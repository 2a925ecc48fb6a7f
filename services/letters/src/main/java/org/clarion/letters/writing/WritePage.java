package org.clarion.letters.writing;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.clarion.contracts.Sheet.SheetText;
import org.clarion.letters.appeals.Appeal;
import org.clarion.pages.Choice;
import org.clarion.pages.Mistakes;

/**
 * Where a letter is written.
 *
 * @param text the sheet in the reader's language
 * @param sample the sheet in the letter's language
 * @param subject of a mail, as it was typed
 * @param groups officials by the language they read best, where it is not one for all
 * @param settled officials who agreed: nobody writes to them any more
 */
@CheckedTemplate(basePath = "writing", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record WritePage(
        Appeal appeal,
        SheetText text,
        SheetText sample,
        LetterDraft draft,
        Beside beside,
        String subject,
        List<Choice> countries,
        List<Choice> languages,
        String advice,
        String textHint,
        WritersPlace place,
        Set<UUID> settled,
        List<LanguageGroup> groups,
        Mistakes mistakes)
        implements TemplateInstance {}
