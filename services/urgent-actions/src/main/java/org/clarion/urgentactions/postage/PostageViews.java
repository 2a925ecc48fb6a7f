package org.clarion.urgentactions.postage;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.clarion.pages.Choice;
import org.clarion.pages.ListPage;
import org.clarion.pages.Mistakes;
import org.jspecify.annotations.Nullable;

/** The desk's pages of postage. */
final class PostageViews {

    private PostageViews() {}

    @CheckedTemplate(basePath = "postage", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record PostageOverview(ListPage<Postage> list, List<Choice> senders, String senderChosen, String done)
            implements TemplateInstance {}

    /** @param postage the entry that is changed; nothing for a new one */
    @CheckedTemplate(basePath = "postage", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record EditPostage(@Nullable Postage postage, PostageForm form, Mistakes mistakes, boolean overtaken, String done)
            implements TemplateInstance {}

    @CheckedTemplate(basePath = "postage", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record DeletePostage(Postage postage, boolean overtaken) implements TemplateInstance {}
}
