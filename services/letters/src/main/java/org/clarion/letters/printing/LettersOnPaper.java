package org.clarion.letters.printing;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.clarion.letters.writing.FinishedLetter;

/** The page that becomes the PDF: XHTML, everything a person typed escaped, nothing loaded from anywhere. */
@CheckedTemplate(basePath = "printing", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record LettersOnPaper(List<FinishedLetter> letters, Typesetting setting) implements TemplateInstance {}
