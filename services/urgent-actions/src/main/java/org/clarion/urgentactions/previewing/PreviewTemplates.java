package org.clarion.urgentactions.previewing;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.clarion.urgentactions.sheets.UrgentAction;
import org.jspecify.annotations.Nullable;

/** The pages around previews. */
final class PreviewTemplates {

    private PreviewTemplates() {}

    /** @param works whether it still shows anything */
    public record LinkRow(PreviewLink link, boolean works) {}

    /** @param made the link just made, whole: it is shown this once */
    @CheckedTemplate(basePath = "previewing", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Links(
            UrgentAction action,
            List<LinkRow> links,
            @Nullable PreviewLink newest,
            String made,
            boolean revoked) implements TemplateInstance {}

    /** A link after its week, or after it was revoked. */
    @CheckedTemplate(basePath = "previewing", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record LinkOver() implements TemplateInstance {}
}
