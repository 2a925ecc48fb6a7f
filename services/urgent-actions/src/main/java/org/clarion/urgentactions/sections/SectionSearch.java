package org.clarion.urgentactions.sections;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.clarion.urgentactions.finding.DirectorySearch;

/** Sections, for the search over everything. */
@ApplicationScoped
class SectionSearch implements DirectorySearch {

    private final SectionDirectory sections;
    private final SectionSentences sentences;

    SectionSearch(SectionDirectory sections, SectionSentences sentences) {
        this.sections = sections;
        this.sentences = sentences;
    }

    @Override
    public String heading() {
        return sentences.words().title();
    }

    @Override
    public String path() {
        return "/desk/actions/sections";
    }

    @Override
    public List<ListedEntry> entries() {
        return sections.all().stream()
                .map(one -> new ListedEntry(sentences.name(one), path() + "/" + one.id(), sentences.described(one)))
                .toList();
    }
}
