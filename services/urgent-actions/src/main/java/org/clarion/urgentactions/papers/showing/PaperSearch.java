package org.clarion.urgentactions.papers.showing;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.clarion.pages.Reader;
import org.clarion.urgentactions.finding.DirectorySearch;
import org.clarion.urgentactions.papers.PaperWords;
import org.clarion.urgentactions.papers.Papers;
import org.clarion.urgentactions.papers.PublicDocument;

/** Documents in whatever state, for the desk's search over everything. */
@ApplicationScoped
class PaperSearch implements DirectorySearch {

    private final Papers papers;
    private final Reader reader;

    PaperSearch(Papers papers, Reader reader) {
        this.papers = papers;
        this.reader = reader;
    }

    @Override
    public String heading() {
        return words().title();
    }

    @Override
    public String path() {
        return "/desk/documents";
    }

    @Override
    public List<ListedEntry> entries() {
        return papers.all().stream()
                .map(one -> new ListedEntry(one.in(reader.language()).title(), path() + "/" + one.id(), described(one)))
                .toList();
    }

    private String described(PublicDocument document) {
        var country = Objects.requireNonNullElse(document.country(), "");
        return Stream.concat(
                        document.texts().values().stream().map(PaperWords::title),
                        Stream.of(
                                document.indexNumber(),
                                words().kind(document.kind()),
                                country.isEmpty() ? "" : reader.country(country)))
                .collect(Collectors.joining(" "));
    }

    private ShownPaperWords words() {
        return reader.words(ShownPaperWords.class);
    }
}
