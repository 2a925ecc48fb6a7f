package org.clarion.urgentactions.embassies;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.clarion.pages.Choice;
import org.clarion.pages.ListPage;
import org.clarion.pages.Mistakes;
import org.jspecify.annotations.Nullable;

/** The desk's pages of embassies. */
final class EmbassyViews {

    private EmbassyViews() {}

    /** A part of an entry, named. */
    public record Fact(String label, String text) {

        public List<String> lines() {
            return text.lines().toList();
        }
    }

    @CheckedTemplate(basePath = "embassies", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record EmbassyList(
            ListPage<Embassy> list,
            List<Choice> sending,
            List<Choice> hosts,
            String sendingChosen,
            String hostChosen,
            String done)
            implements TemplateInstance {}

    @CheckedTemplate(basePath = "embassies", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record OneEmbassy(Embassy embassy, List<Fact> facts, boolean overtaken, String done) implements TemplateInstance {}

    /**
     * @param embassy the entry that is changed; nothing for a new one
     * @param theirs what somebody else made of it meanwhile, where that is something else
     */
    @CheckedTemplate(basePath = "embassies", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record EditEmbassy(
            @Nullable Embassy embassy, EmbassyForm form, Mistakes mistakes, List<Fact> theirs, boolean overtaken)
            implements TemplateInstance {}

    @CheckedTemplate(basePath = "embassies", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record DeleteEmbassy(Embassy embassy, boolean overtaken) implements TemplateInstance {}
}
