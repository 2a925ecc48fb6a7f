package org.clarion.urgentactions.showing;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.clarion.contracts.Theme;
import org.clarion.pages.Answers;
import org.clarion.pages.PreviewBar;
import org.clarion.pages.Public;
import org.clarion.urgentactions.pictures.SubjectPicturesShown;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** What everybody sees of the urgent actions. */
@Path("/")
@Public(maxAge = 5)
public class ShowingPages {

    private final Showing showing;
    private final LateReports late;
    private final FindingCopies copies;
    private final FindingPlaces places;
    private final SubjectPicturesShown pictures;
    private final SchemaOrg data;
    private final String site;

    ShowingPages(
            Showing showing,
            LateReports late,
            FindingCopies copies,
            FindingPlaces places,
            SubjectPicturesShown pictures,
            SchemaOrg data,
            @ConfigProperty(name = "clarion.address") String site) {
        this.showing = showing;
        this.copies = copies;
        this.places = places;
        this.late = late;
        this.pictures = pictures;
        this.data = data;
        this.site = site;
    }

    @CheckedTemplate(basePath = "showing", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Home(LiveList live, List<String> countries, List<Theme> themes, long counted, List<ShownAction> ended)
            implements TemplateInstance {}

    @CheckedTemplate(basePath = "showing", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Action(
            ShownAction shown,
            ActionLanguages languages,
            CopiesHere copies,
            ReadersPlace place,
            Around around,
            @Nullable PreviewBar preview)
            implements TemplateInstance {}

    /** All of it on paper: nothing folded, nothing to press. */
    @CheckedTemplate(basePath = "showing", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record WholeSheet(
            ShownAction shown,
            ActionLanguages languages,
            CopiesHere copies,
            ReadersPlace place,
            Around around,
            @Nullable PreviewBar preview)
            implements TemplateInstance {}

    @CheckedTemplate(basePath = "showing", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record OverAction(ShownAction shown, @Nullable LocalDate reportsUntil, ReadersPlace place, Around around)
            implements TemplateInstance {}

    @GET
    public Response home(
            @RestQuery @DefaultValue("") String country,
            @RestQuery @DefaultValue("") String theme,
            @RestQuery("q") @DefaultValue("") String search,
            @RestQuery @DefaultValue("1") String page) {
        var live = showing.live();
        var countries = live.stream()
                .map(shown -> shown.sheet().country())
                .distinct()
                .sorted()
                .toList();
        var themes = live.stream()
                .flatMap(shown -> shown.sheet().about().stream())
                .distinct()
                .sorted()
                .toList();
        var found = showing.found(live, country, theme, search);
        return Answers.ok(new Home(
                LiveList.page(
                        found, search.strip(), country, theme, page.matches("[0-9]{1,6}") ? Integer.parseInt(page) : 1),
                countries,
                themes,
                showing.counted(),
                showing.lately()));
    }

    /**
     * @param country the reader's, if they said it: then the page shows where from there a copy goes
     * @param text the language in which they want to read the sheet, if it is another than the page's
     */
    @GET
    @Path("actions/{id}")
    public Response action(
            @RestPath UUID id, @RestQuery @DefaultValue("") String country, @RestQuery @DefaultValue("") String text) {
        return showing.of(id, text)
                .map(shown -> Answers.ok(page(shown, country, text)))
                .orElseGet(Answers::missing);
    }

    /** The whole sheet to print. An action that is over asks for nothing any more: its page says what happened. */
    @GET
    @Path("actions/{id}/sheet")
    public Response sheet(
            @RestPath UUID id, @RestQuery @DefaultValue("") String country, @RestQuery @DefaultValue("") String text) {
        return showing.of(id, text)
                .map(shown ->
                        shown.open() ? Answers.ok(whole(shown, country, text)) : Answers.ok(page(shown, country, text)))
                .orElseGet(Answers::missing);
    }

    private TemplateInstance whole(ShownAction action, String country, String text) {
        var place = places.of(action.sheet(), country);
        var shown = showing.asTheSectionReads(action, text, place.section());
        return new WholeSheet(
                shown, showing.languages(shown), copies.of(shown.sheet(), country), place, around(shown), null);
    }

    private TemplateInstance page(ShownAction action, String country, String text) {
        var place = places.of(action.sheet(), country);
        var shown = showing.asTheSectionReads(action, text, place.section());
        var around = around(shown);
        return shown.open()
                ? new Action(shown, showing.languages(shown), copies.of(shown.sheet(), country), place, around, null)
                : new OverAction(
                        shown, late.until(shown.sheet(), place.section()).orElse(null), place, around);
    }

    private Around around(ShownAction shown) {
        var picture = pictures.of(shown.id());
        return new Around(
                showing.newer(shown).orElse(null),
                showing.others(shown),
                showing.earlier(shown),
                Sharing.of(site, shown),
                picture,
                data.of(shown, picture));
    }
}
