package org.clarion.supporters.joining;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.core.Response;
import org.clarion.pages.Answers;

/** The page for a link of our mails of which a part is missing, or too much is there. Nothing has happened by it. */
public final class BrokenLink {

    private static final int NOWHERE = 404;

    private BrokenLink() {}

    public static Response page() {
        return Answers.page(NOWHERE, Templates.brokenLink());
    }

    @CheckedTemplate(basePath = "joining", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static final class Templates {
        static native TemplateInstance brokenLink();

        private Templates() {}
    }
}
