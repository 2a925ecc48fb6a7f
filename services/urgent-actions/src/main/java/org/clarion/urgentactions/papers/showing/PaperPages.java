package org.clarion.urgentactions.papers.showing;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.clarion.pages.Answers;
import org.clarion.pages.Public;
import org.clarion.pages.Reader;
import org.clarion.setting.Paper;
import org.clarion.setting.Typesetter;
import org.clarion.urgentactions.finding.FiledDocuments;
import org.clarion.urgentactions.papers.ContactEntry;
import org.clarion.urgentactions.papers.PaperState;
import org.clarion.urgentactions.papers.Papers;
import org.clarion.urgentactions.papers.PublicDocument;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** A document as everybody reads it, on the page and on paper. */
@Path("/")
@Public(maxAge = 5)
public class PaperPages {

    private static final Pattern ID = Pattern.compile("[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

    private final Papers papers;
    private final FiledDocuments filed;
    private final PapersShown shown;
    private final PaperPlaces places;
    private final PaperSchema data;
    private final Typesetter typesetter;
    private final Reader reader;

    PaperPages(
            Papers papers,
            FiledDocuments filed,
            PapersShown shown,
            PaperPlaces places,
            PaperSchema data,
            Typesetter typesetter,
            Reader reader) {
        this.papers = papers;
        this.filed = filed;
        this.shown = shown;
        this.places = places;
        this.data = data;
        this.typesetter = typesetter;
        this.reader = reader;
    }

    /**
     * @param name its id, or its index number where that has no slash
     * @param in the language in which it is read; empty for the reader's
     */
    @GET
    @Path("documents/{name}")
    public Response document(@RestPath String name, @RestQuery @DefaultValue("") String in) {
        return ID.matcher(name).matches()
                ? read(UUID.fromString(name), document -> page(shown.shown(document, in)))
                : numbered(name);
    }

    /** By its index number as it is printed, or as addresses have it: AMR 46/1675/2020, amr46/1675/2020. */
    @GET
    @Path("documents/{area}/{number}/{year}")
    public Response numbered(@RestPath String area, @RestPath String number, @RestPath String year) {
        return numbered(area + number + year);
    }

    /**
     * A tagged PDF. Where our fonts lack a letter of it, its page says which instead.
     *
     * @param country whose paper is taken; A4 where it is empty
     */
    @GET
    @Path("documents/{id}/document.pdf")
    public Response pdf(
            @RestPath UUID id, @RestQuery @DefaultValue("") String in, @RestQuery @DefaultValue("") String country) {
        return read(id, document -> printed(shown.shown(document, in), country));
    }

    private Response numbered(String index) {
        return filed.numbered(index)
                .map(id -> Answers.seeOther(reader.to("/documents/" + id)))
                .orElseGet(Answers::missing);
    }

    private Response read(UUID id, Function<PublicDocument, Response> reading) {
        var found = papers.of(id);
        if (found.filter(document -> document.state() == PaperState.WITHDRAWN).isPresent()) {
            return Answers.gone(new PaperViews.WithdrawnPaper(found.get()));
        }
        return found.filter(PublicDocument::isPublished).map(reading).orElseGet(Answers::missing);
    }

    private Response page(ShownPaper paper) {
        var links = shown.linkedBy(paper.document());
        var contacts = shown.contacts(List.of(paper));
        return Answers.ok(new PaperViews.PublicPaper(
                paper,
                new PaperAround(
                        links,
                        shown.leadingTo(paper.id()),
                        places.of(paper.id()),
                        contacts,
                        data.of(paper, links),
                        unprintable(paper, links, contacts))));
    }

    private Response printed(ShownPaper paper, String country) {
        var links = shown.linkedBy(paper.document());
        var contacts = shown.contacts(List.of(paper));
        if (!unprintable(paper, links, contacts).isEmpty()) {
            return Answers.seeOther(reader.to(paper.path() + "?in=" + paper.language()));
        }
        var page = new PaperViews.PaperToPrint(paper, links, contacts)
                .setLocale(reader.locale())
                .render();
        return Response.ok(typesetter.set(page, Paper.in(known(country))).pdf(), "application/pdf")
                .header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"" + name(paper) + ".pdf\"")
                .build();
    }

    private String unprintable(ShownPaper paper, List<PaperReference> links, List<ContactEntry> contacts) {
        var around = Stream.concat(
                links.stream().map(PaperReference::title), contacts.stream().map(ContactEntry::name));
        return typesetter.missing(
                Stream.concat(Stream.of(paper.written()), around).collect(Collectors.joining("\n")));
    }

    private static String known(String country) {
        return Optional.of(country).filter(code -> code.matches("[A-Z]{2}")).orElse("");
    }

    private static String name(ShownPaper paper) {
        var index = paper.index().replaceAll("[^A-Za-z0-9]+", "-").replaceAll("^-|-$", "");
        return (index.isEmpty() ? "document" : index) + "-" + paper.language();
    }
}
