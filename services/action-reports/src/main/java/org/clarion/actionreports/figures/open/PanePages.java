package org.clarion.actionreports.figures.open;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.vertx.core.http.HttpServerResponse;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.clarion.actionreports.journal.totals.Totals;
import org.clarion.actionreports.journal.totals.TotalsStanding;
import org.clarion.actionreports.sheets.ActionSheet;
import org.clarion.actionreports.sheets.ActionSheets;
import org.clarion.contracts.Target;
import org.clarion.pages.Answers;
import org.clarion.pages.Public;
import org.clarion.pages.Reader;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.resteasy.reactive.RestPath;

/** The small pages that other sites show in a frame. They set no cookie, load nothing from elsewhere and tell nobody who looks. */
@Path("/reports/{action}/embed/{pane}")
@Public(maxAge = 15)
class PanePages {

    private static final String FRAMED_ANYWHERE =
            "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; connect-src 'self'; form-action 'none'; base-uri 'none'; frame-ancestors *";

    private final ActionSheets appeals;
    private final Totals totals;
    private final Reader reader;
    private final Clock clock;

    private final String site;

    PanePages(
            ActionSheets appeals,
            Totals totals,
            Reader reader,
            Clock clock,
            @ConfigProperty(name = "clarion.address") String site) {
        this.appeals = appeals;
        this.totals = totals;
        this.reader = reader;
        this.clock = clock;
        this.site = site;
    }

    /**
     * What a pane shows of an action.
     *
     * @param address of the action's page, for those in whose frame no link opens
     */
    record Framed(
            ActionSheet appeal, String title, String language, boolean open, TotalsStanding standing, String address) {

        public UUID id() {
            return appeal.actionId();
        }

        public String figures() {
            return "/reports/" + id() + "/figures.json";
        }

        /** Whether there is an official to whom Clarion helps to write. */
        public boolean takesLetters() {
            return appeal.targets().stream()
                    .filter(target -> target.role() == Target.Role.PRIMARY)
                    .anyMatch(official ->
                            official.email() != null || !official.address().isEmpty());
        }
    }

    @CheckedTemplate(basePath = "showing", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Counter(Framed framed) implements TemplateInstance {}

    @CheckedTemplate(basePath = "showing", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Box(Framed framed) implements TemplateInstance {}

    @CheckedTemplate(basePath = "showing", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Nothing() implements TemplateInstance {}

    @GET
    public Response show(@RestPath UUID action, @RestPath String pane, @Context HttpServerResponse response) {
        response.putHeader("Content-Security-Policy", FRAMED_ANYWHERE); // instead of: of two policies both would hold
        Optional<TemplateInstance> page =
                appeals.of(action).flatMap(appeal -> Pane.of(pane).map(shape -> page(shape, framed(appeal))));
        return Response.fromResponse(page.map(Answers::ok).orElseGet(() -> Answers.page(404, new Nothing())))
                .header("X-Robots-Tag", "noindex") // the action's own page is the one to be found
                .build();
    }

    private static TemplateInstance page(Pane pane, Framed framed) {
        return switch (pane) {
            case COUNTER -> new Counter(framed);
            case BOX -> new Box(framed);
        };
    }

    private Framed framed(ActionSheet appeal) {
        var spoken = appeal.sheet().texts().containsKey(reader.language());
        return new Framed(
                appeal,
                appeal.text(reader.language()).title(),
                spoken ? reader.language() : appeal.sheet().originalLanguage(),
                !appeal.hasEnded(clock.instant()),
                totals.of(appeal.actionId()),
                site.replaceFirst("^https?://", "") + "/actions/" + appeal.actionId());
    }
}
