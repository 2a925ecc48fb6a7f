package org.clarion.urgentactions.sections;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.clarion.pages.Choice;
import org.clarion.pages.ListPage;
import org.clarion.pages.Mistakes;
import org.jspecify.annotations.Nullable;

/** The desk's pages of sections. */
final class SectionViews {

    private SectionViews() {}

    @CheckedTemplate(basePath = "sections", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record SectionList(ListPage<Section> list, String done) implements TemplateInstance {}

    @CheckedTemplate(basePath = "sections", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record OneSection(Section section, boolean overtaken, String done) implements TemplateInstance {}

    /** @param section the one that is changed; nothing for a new one */
    @CheckedTemplate(basePath = "sections", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record EditSection(
            @Nullable Section section, SectionForm form, List<Choice> languages, Mistakes mistakes, boolean overtaken)
            implements TemplateInstance {}

    @CheckedTemplate(basePath = "sections", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record RetireSection(Section section, boolean overtaken) implements TemplateInstance {}

    @CheckedTemplate(basePath = "sections", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record SayOfAction(Section section, SectionForm form, Mistakes mistakes, boolean overtaken)
            implements TemplateInstance {}
}
