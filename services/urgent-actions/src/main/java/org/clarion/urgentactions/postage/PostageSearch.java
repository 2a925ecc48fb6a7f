package org.clarion.urgentactions.postage;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.clarion.urgentactions.finding.DirectorySearch;

/** Postage, for the search over everything. */
@ApplicationScoped
class PostageSearch implements DirectorySearch {

    private final PostageTable table;
    private final PostageSentences sentences;

    PostageSearch(PostageTable table, PostageSentences sentences) {
        this.table = table;
        this.sentences = sentences;
    }

    @Override
    public String heading() {
        return sentences.words().title();
    }

    @Override
    public String path() {
        return "/desk/actions/postage";
    }

    @Override
    public List<ListedEntry> entries() {
        return table.all().stream()
                .map(one -> new ListedEntry(
                        sentences.way(one) + ": " + sentences.inShort(one),
                        path() + "/" + one.id(),
                        sentences.described(one)))
                .toList();
    }
}
