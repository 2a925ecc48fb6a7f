package org.clarion.urgentactions.showing;

import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.RequestScoped;
import org.clarion.contracts.Sheet;
import org.clarion.pages.PreviewBar;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The public pages of a sheet that nobody sees yet: the very same ones, with a bar above that says so. */
@RequestScoped
public class ShowingBefore {

    private final Showing showing;
    private final String site;

    ShowingBefore(Showing showing, @ConfigProperty(name = "clarion.address") String site) {
        this.showing = showing;
        this.site = site;
    }

    /** The action's page while people can act. */
    public TemplateInstance page(Sheet sheet, PreviewBar bar) {
        var shown = showing.before(sheet);
        return new ShowingPages.Action(
                shown, showing.languages(shown), showing.earlier(shown), Sharing.of(site, shown), bar);
    }

    /** All of it on paper. */
    public TemplateInstance sheet(Sheet sheet, PreviewBar bar) {
        var shown = showing.before(sheet);
        return new ShowingPages.WholeSheet(
                shown,
                showing.languages(shown),
                showing.earlier(shown),
                Sharing.of(site, shown).address(),
                bar);
    }
}
