package org.clarion.supporters.delivering;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.clarion.access.Roles;
import org.clarion.bounces.BounceWatch;
import org.clarion.bounces.MailboxState;
import org.clarion.pages.Answers;
import org.clarion.pages.Choice;
import org.clarion.pages.ListPage;
import org.clarion.supporters.SupportersConfig;
import org.clarion.supporters.files.FiguresFile;

/** The desk's page about what became of mails, and its figures as files. */
@Path("/desk/supporters/delivery")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Roles.CAMPAIGNER, Roles.COORDINATOR, Roles.ADMINISTRATOR})
public class DeliveryPages {

    private final DeliveryFigures figures;
    private final DeliveryLists lists;
    private final BounceWatch bounces;
    private final int fewest;

    DeliveryPages(DeliveryFigures figures, DeliveryLists lists, BounceWatch bounces, SupportersConfig config) {
        this.figures = figures;
        this.lists = lists;
        this.bounces = bounces;
        this.fewest = config.bounces().providerFewest();
    }

    @GET
    public Response delivery() {
        return Answers.ok(Templates.delivery(
                figures.addresses(),
                figures.byWeek(),
                lists.mailings(),
                lists.kinds(),
                lists.providers(),
                fewest,
                bounces.state()));
    }

    @GET
    @Path("/weeks.csv")
    public Response weeksFile() {
        return FiguresFile.named("mails-by-week.csv")
                .line("week_begins", "tried", "hard_bounces", "soft_bounces", "complaints")
                .lines(
                        figures.byWeek(),
                        week -> List.of(
                                week.begins(),
                                week.tally().tried(),
                                week.tally().hard(),
                                week.tally().soft(),
                                week.tally().complaints()))
                .answer();
    }

    /** Without titles, which are words of others: the action's id and number say which it was. */
    @GET
    @Path("/mailings.csv")
    public Response mailingsFile() {
        return FiguresFile.named("mailings.csv")
                .line(
                        "action_id",
                        "action_series",
                        "action_number",
                        "kind",
                        "tried",
                        "hard_bounces",
                        "soft_bounces",
                        "complaints",
                        "waiting",
                        "kept_back",
                        "paused")
                .lines(figures.byMailing("en"), DeliveryPages::cells)
                .answer();
    }

    private static List<Object> cells(MailingFate one) {
        return List.of(
                one.actionId(),
                one.series(),
                one.number(),
                one.kind(),
                one.tally().tried(),
                one.tally().hard(),
                one.tally().soft(),
                one.tally().complaints(),
                one.waiting(),
                one.unwanted(),
                one.unreachable());
    }

    @CheckedTemplate(basePath = "delivering")
    static final class Templates {
        static native TemplateInstance delivery(
                AddressConditions addresses,
                List<MailWeek> weeks,
                ListPage<MailingFate> mailings,
                List<Choice> kinds,
                ListPage<MailProvider> providers,
                int fewest,
                MailboxState mailbox);

        private Templates() {}
    }
}
