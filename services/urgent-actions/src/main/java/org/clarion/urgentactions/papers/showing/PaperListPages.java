package org.clarion.urgentactions.papers.showing;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.clarion.pages.Answers;
import org.clarion.pages.Choice;
import org.clarion.pages.ListRequest;
import org.clarion.pages.ListRequests;
import org.clarion.pages.ListShape;
import org.clarion.pages.Public;
import org.clarion.pages.Reader;
import org.clarion.urgentactions.finding.DocumentFilter;
import org.clarion.urgentactions.finding.FiledDocuments;
import org.clarion.urgentactions.papers.PaperKind;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** All documents: by kind, country and year, by words, and as a feed of what was asked for (Atom, RFC 4287). */
@Path("/")
@Public(maxAge = 5)
public class PaperListPages {

    private static final String KIND = "kind";
    private static final String COUNTRY = "country";
    private static final String YEAR = "year";
    private static final String FEED = "/documents.atom";
    private static final int LINES = 20;
    private static final int IN_A_FEED = 50;

    private final ListShape<ShownPaper> shape = ListShape.<ShownPaper>of(LINES)
            .filter(KIND, paper -> paper.kind().name())
            .filter(COUNTRY, paper -> Objects.requireNonNullElse(paper.country(), ""))
            .filter(YEAR, ShownPaper::year);

    private final FiledDocuments filed;
    private final PapersShown shown;
    private final ListRequests asked;
    private final Reader reader;
    private final String site;

    PaperListPages(
            FiledDocuments filed,
            PapersShown shown,
            ListRequests asked,
            Reader reader,
            @ConfigProperty(name = "clarion.address") String site) {
        this.filed = filed;
        this.shown = shown;
        this.asked = asked;
        this.reader = reader;
        this.site = site;
    }

    @GET
    @Path("documents")
    public Response list() {
        var request = asked.only();
        var filter = filter(request);
        var words = reader.words(ShownPaperWords.class);
        return Answers.ok(new PaperViews.PublicPapers(
                shape.page(
                        filed.howMany(filter),
                        request,
                        (skipped, most) -> shown.among(filed.some(filter, skipped, most))),
                choices(filed.kinds(), kind -> words.kinds(PaperKind.valueOf(kind))),
                choices(filed.countries(), reader::country),
                filed.years().stream().map(year -> new Choice(year, year)).toList(),
                request.under(FEED)));
    }

    @GET
    @Path("documents.atom")
    @Public(maxAge = 60)
    public Response feed() {
        var request = asked.only();
        var papers = shown.among(filed.some(filter(request), 0, IN_A_FEED));
        var updated =
                papers.stream().map(ShownPaper::changed).max(Instant::compareTo).orElse(Instant.EPOCH);
        var feed = new PaperViews.PapersAtom(site, request.under(FEED), request.under("/documents"), updated, papers)
                .setLocale(reader.locale())
                .render();
        return Response.ok(feed).type("application/atom+xml;charset=UTF-8").build();
    }

    private static DocumentFilter filter(ListRequest request) {
        return new DocumentFilter(
                request.filter(KIND), request.filter(COUNTRY), request.filter(YEAR), request.search());
    }

    /** What occurs, in the order of its name. */
    private static List<Choice> choices(List<String> values, Function<String, String> label) {
        return values.stream()
                .map(one -> new Choice(one, label.apply(one)))
                .sorted(Comparator.comparing(Choice::label))
                .toList();
    }
}
