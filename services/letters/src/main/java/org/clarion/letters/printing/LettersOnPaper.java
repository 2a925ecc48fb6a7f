package org.clarion.letters.printing;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.clarion.letters.writing.FinishedLetter;
import org.jspecify.annotations.Nullable;

/**
 * The page that becomes the PDF: XHTML, everything a person typed escaped, nothing loaded from anywhere.
 *
 * @param fax what the fax is about, where each letter goes by fax behind a page that says whom it is for
 */
@CheckedTemplate(basePath = "printing", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record LettersOnPaper(
        List<FinishedLetter> letters,
        Typesetting setting,
        @Nullable String fax) implements TemplateInstance {}
