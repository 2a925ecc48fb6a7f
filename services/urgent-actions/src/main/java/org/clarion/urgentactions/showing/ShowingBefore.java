package org.clarion.urgentactions.showing;

import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.RequestScoped;
import java.util.List;
import org.clarion.contracts.Sheet;
import org.clarion.pages.PreviewBar;
import org.clarion.urgentactions.pictures.SubjectPicturesShown;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The public pages of a sheet that nobody sees yet: the very same ones, with a bar above that says so. */
@RequestScoped
public class ShowingBefore {

    private final Showing showing;
    private final FindingCopies copies;
    private final SubjectPicturesShown pictures;
    private final String site;

    ShowingBefore(
            Showing showing,
            FindingCopies copies,
            SubjectPicturesShown pictures,
            @ConfigProperty(name = "clarion.address") String site) {
        this.showing = showing;
        this.copies = copies;
        this.pictures = pictures;
        this.site = site;
    }

    /**
     * The action's page while people can act.
     *
     * @param text the language of its words, where it has that one
     */
    public TemplateInstance page(Sheet sheet, String text, PreviewBar bar) {
        var shown = showing.before(sheet).in(text);
        return new ShowingPages.Action(
                shown, showing.languages(shown), copies.before(sheet), ReadersPlace.NOWHERE, around(shown), bar);
    }

    /** All of it on paper. */
    public TemplateInstance sheet(Sheet sheet, String text, PreviewBar bar) {
        var shown = showing.before(sheet).in(text);
        return new ShowingPages.WholeSheet(
                shown, showing.languages(shown), copies.before(sheet), ReadersPlace.NOWHERE, around(shown), bar);
    }

    /** It is in no case yet, and no search engine reads it. */
    private Around around(ShownAction shown) {
        return new Around(
                null, List.of(), showing.earlier(shown), Sharing.of(site, shown), pictures.of(shown.id()), "{}");
    }
}
