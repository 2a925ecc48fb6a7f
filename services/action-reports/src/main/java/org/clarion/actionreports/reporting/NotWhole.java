package org.clarion.actionreports.reporting;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.core.Response;
import org.clarion.pages.Answers;

/** The page for a link of ours of which a part is missing, or too much is there. */
public final class NotWhole {

    private static final int NOWHERE = 404;

    private NotWhole() {}

    public static Response page() {
        return Answers.page(NOWHERE, Templates.notWhole());
    }

    @CheckedTemplate(basePath = "verifying", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static class Templates {
        static native TemplateInstance notWhole();
    }
}
