package org.clarion.letters.writing;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import org.clarion.contracts.Sheet.SheetText;
import org.clarion.letters.appeals.Appeal;

/**
 * The action is over.
 *
 * @param written what the person had written when it ended; theirs to keep
 */
@CheckedTemplate(basePath = "writing", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record EndedPage(Appeal appeal, SheetText text, String written) implements TemplateInstance {}
