package org.clarion.actionreports.screening.bulk;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.clarion.access.Roles;
import org.clarion.actionreports.screening.bulk.BulkJudging.Start;
import org.clarion.pages.Answers;
import org.clarion.pages.Mistakes;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** A sweep from its preview to its record; its button starts it, another takes it back. */
@Path("/desk/reports/sweeps/{sweep}")
@RolesAllowed({Roles.COORDINATOR, Roles.ADMINISTRATOR})
class BulkJudgementPages {

    private static final int SAMPLE = 20;
    private static final int LONGEST_REASON = 500;

    private final BulkJudgements sweeps;
    private final BulkJudging sweeping;
    private final ReviewedReports glimpses;
    private final ScreeningTitles titles;
    private final ScreeningStaff staff;

    BulkJudgementPages(
            BulkJudgements sweeps,
            BulkJudging sweeping,
            ReviewedReports glimpses,
            ScreeningTitles titles,
            ScreeningStaff staff) {
        this.sweeps = sweeps;
        this.sweeping = sweeping;
        this.glimpses = glimpses;
        this.titles = titles;
        this.staff = staff;
    }

    @GET
    public Response look(@RestPath UUID sweep) {
        return sweeps.of(sweep)
                .map(found -> Answers.ok(page(found, Mistakes.none(), "")))
                .orElseGet(Answers::missing);
    }

    /** How far it is, for the script of the page. */
    @GET
    @Path("progress")
    @Produces(MediaType.APPLICATION_JSON)
    public Response progress(@RestPath UUID sweep) {
        return sweeps.of(sweep)
                .map(found -> Response.ok(Map.of("through", found.changed() + found.leftAlone()))
                        .build())
                .orElseGet(Answers::missing);
    }

    @POST
    @Path("start")
    public Response start(@RestPath UUID sweep, @RestForm @Nullable String reason, @RestForm long shown) {
        var found = sweeps.of(sweep);
        if (found.isEmpty()) {
            return Answers.missing();
        }
        var why = reason == null ? "" : reason.strip();
        var mistakes = new Mistakes();
        if (why.isEmpty() || why.length() > LONGEST_REASON) {
            mistakes.add("reason", titles.words().mendReason());
            return Answers.mistaken(page(found.get(), mistakes, why));
        }
        if (sweeping.start(sweep, why, shown, staff.who()) == Start.DIFFERENT) {
            mistakes.add("start", titles.words().mendDifferent());
            return Answers.conflict(page(found.get(), mistakes, why));
        }
        return Answers.seeOther(staff.to("/desk/reports/sweeps/" + sweep));
    }

    @POST
    @Path("undo")
    public Response undo(@RestPath UUID sweep) {
        return sweeping.prepareUndo(sweep, staff.formKey(), staff.who())
                .map(undo -> Answers.seeOther(staff.to("/desk/reports/sweeps/" + undo)))
                .orElseGet(Answers::missing);
    }

    @POST
    @Path("drop")
    public Response drop(@RestPath UUID sweep) {
        sweeping.drop(sweep);
        return Answers.seeOther(staff.to("/desk/reports/screening"));
    }

    private TemplateInstance page(BulkJudgement sweep, Mistakes mistakes, String reason) {
        return switch (sweep.state()) {
            case PREPARED ->
                Templates.preview(
                        sweep, Sum.of(sweeps.effects(sweep)), glimpses.of(sweep.sweepId(), SAMPLE), mistakes, reason);
            case RUNNING -> Templates.progress(sweep, sweep.changed() + sweep.leftAlone());
            case DONE -> Templates.done(sweep, Sum.of(sweeps.done(sweep)));
        };
    }

    /** What all actions together feel of it. */
    record Sum(List<BulkEffect> effects, long reports, long letters) {
        static Sum of(List<BulkEffect> effects) {
            return new Sum(
                    effects,
                    effects.stream().mapToLong(BulkEffect::reports).sum(),
                    effects.stream().mapToLong(BulkEffect::letters).sum());
        }
    }

    @CheckedTemplate(basePath = "sweeping")
    static class Templates {
        static native TemplateInstance preview(
                BulkJudgement sweep, Sum sum, List<ReviewedReport> sample, Mistakes mistakes, String reason);

        static native TemplateInstance progress(BulkJudgement sweep, long through);

        static native TemplateInstance done(BulkJudgement sweep, Sum sum);
    }
}
