package org.clarion.urgentactions.embassies;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.clarion.urgentactions.finding.DirectorySearch;

/** Embassies, for the search over everything. */
@ApplicationScoped
class EmbassySearch implements DirectorySearch {

    private final EmbassyDirectory embassies;
    private final EmbassyLists lists;
    private final EmbassySentences sentences;

    EmbassySearch(EmbassyDirectory embassies, EmbassyLists lists, EmbassySentences sentences) {
        this.embassies = embassies;
        this.lists = lists;
        this.sentences = sentences;
    }

    @Override
    public String heading() {
        return sentences.words().title();
    }

    @Override
    public String path() {
        return "/desk/actions/embassies";
    }

    @Override
    public List<ListedEntry> entries() {
        return embassies.all().stream()
                .map(one -> new ListedEntry(sentences.title(one), path() + "/" + one.id(), lists.described(one)))
                .toList();
    }
}
