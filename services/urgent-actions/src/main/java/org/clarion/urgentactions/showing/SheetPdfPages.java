package org.clarion.urgentactions.showing;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.Locale;
import java.util.UUID;
import org.clarion.pages.Answers;
import org.clarion.pages.Public;
import org.clarion.pages.Reader;
import org.clarion.setting.Paper;
import org.clarion.setting.Printout;
import org.clarion.setting.Typesetter;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** The classic two pages of an action as a tagged PDF: to hand out, to send along, to keep. */
@Path("/actions/{id}/sheet.pdf")
@Public(maxAge = 60)
public class SheetPdfPages {

    private static final int CLASSIC_PAGES = 2;

    private final Showing showing;
    private final FindingPlaces places;
    private final FindingCopies copies;
    private final Typesetter typesetter;
    private final Reader reader;
    private final String site;

    SheetPdfPages(
            Showing showing,
            FindingPlaces places,
            FindingCopies copies,
            Typesetter typesetter,
            Reader reader,
            @ConfigProperty(name = "clarion.address") String site) {
        this.showing = showing;
        this.places = places;
        this.copies = copies;
        this.typesetter = typesetter;
        this.reader = reader;
        this.site = site;
    }

    /** @param close whether it is set closer, so that it takes two pages and not three */
    @CheckedTemplate(basePath = "showing", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record SheetOnPaper(ShownAction shown, ActionLanguages languages, CopiesHere copies, String reportTo, boolean close)
            implements TemplateInstance {}

    /**
     * Where our fonts lack a letter of it, and once the action is over, the page says what there is to say instead.
     *
     * @param country the reader's, if they said it: whose copies, whose reports and whose paper
     * @param text the language in which they want it, if it is another than the page's
     */
    @GET
    public Response sheet(
            @RestPath UUID id, @RestQuery @DefaultValue("") String country, @RestQuery @DefaultValue("") String text) {
        return showing.of(id, text)
                .map(shown -> shown.open() ? printed(shown, country, text) : onScreen(shown, country, text))
                .orElseGet(Answers::missing);
    }

    private Response printed(ShownAction action, String country, String text) {
        var place = places.of(action.sheet(), country);
        var shown = showing.asTheSectionReads(action, text, place.section());
        var here = copies.of(shown.sheet(), country);
        var reportTo = place.reportLink().isEmpty() ? Sharing.of(site, shown).address() : place.reportLink();
        var page = new SheetOnPaper(shown, showing.languages(shown), here, reportTo, false);
        if (!typesetter.missing(rendered(page)).isEmpty()) {
            return onScreen(action, country, text);
        }
        var paper = Paper.in(
                place.isSaid() ? country : Locale.forLanguageTag(reader.form()).getCountry());
        var roomy = typesetter.set(rendered(page), paper);
        var set = roomy.pages() <= CLASSIC_PAGES
                ? roomy
                : typesetter.set(rendered(new SheetOnPaper(shown, page.languages(), here, reportTo, true)), paper);
        return answer(shown, set);
    }

    private String rendered(SheetOnPaper page) {
        return page.setLocale(reader.locale()).render();
    }

    /** The page that the reader's own browser prints. */
    private Response onScreen(ShownAction shown, String country, String text) {
        var query = "?country=" + (country.matches("[A-Z]{2}") ? country : "") + "&text="
                + (text.matches("[a-z]{2,3}") ? text : "");
        return Answers.seeOther(reader.to("/actions/" + shown.id() + "/sheet" + query));
    }

    private static Response answer(ShownAction shown, Printout set) {
        var name = "sheet-" + shown.number().replaceAll("[^A-Za-z0-9]+", "-") + "-" + shown.language();
        return Response.ok(set.pdf(), "application/pdf")
                .header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"" + name + ".pdf\"")
                .build();
    }
}
