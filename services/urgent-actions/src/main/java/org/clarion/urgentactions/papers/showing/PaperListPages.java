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
import org.clarion.pages.ListRequests;
import org.clarion.pages.ListShape;
import org.clarion.pages.Public;
import org.clarion.pages.Reader;
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

    private final PapersShown shown;
    private final ListRequests asked;
    private final Reader reader;
    private final String site;

    PaperListPages(
            PapersShown shown,
            ListRequests asked,
            Reader reader,
            @ConfigProperty(name = "clarion.address") String site) {
        this.shown = shown;
        this.asked = asked;
        this.reader = reader;
        this.site = site;
    }

    @GET
    @Path("documents")
    public Response list() {
        var all = shown.all();
        var request = asked.only();
        return Answers.ok(new PaperViews.PublicPapers(
                shape(LINES).page(all, request),
                choices(all, paper -> paper.kind().name(), value -> reader.words(ShownPaperWords.class)
                        .kinds(PaperKind.valueOf(value))),
                choices(all, PaperListPages::country, reader::country),
                choices(all, ShownPaper::year, Function.identity()).reversed(),
                request.under(FEED)));
    }

    @GET
    @Path("documents.atom")
    @Public(maxAge = 60)
    public Response feed() {
        var request = asked.only();
        var papers = shape(IN_A_FEED).page(shown.all(), request).rows();
        var updated =
                papers.stream().map(ShownPaper::changed).max(Instant::compareTo).orElse(Instant.EPOCH);
        var feed = new PaperViews.PapersAtom(site, request.under(FEED), request.under("/documents"), updated, papers)
                .setLocale(reader.locale())
                .render();
        return Response.ok(feed).type("application/atom+xml;charset=UTF-8").build();
    }

    private ListShape<ShownPaper> shape(int lines) {
        return ListShape.<ShownPaper>of(lines)
                .search(paper -> String.join(
                        " ",
                        paper.title(),
                        paper.index(),
                        country(paper).isEmpty() ? "" : reader.country(country(paper)),
                        paper.inShort()))
                .filter(KIND, paper -> paper.kind().name())
                .filter(COUNTRY, PaperListPages::country)
                .filter(YEAR, ShownPaper::year);
    }

    private static String country(ShownPaper paper) {
        return Objects.requireNonNullElse(paper.country(), "");
    }

    /** What occurs, in the order of its name. */
    private static List<Choice> choices(
            List<ShownPaper> all, Function<ShownPaper, String> value, Function<String, String> label) {
        return all.stream()
                .map(value)
                .filter(one -> !one.isEmpty())
                .distinct()
                .map(one -> new Choice(one, label.apply(one)))
                .sorted(Comparator.comparing(Choice::label))
                .toList();
    }
}
