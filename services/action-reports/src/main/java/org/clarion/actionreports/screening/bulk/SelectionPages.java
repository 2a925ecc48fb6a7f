package org.clarion.actionreports.screening.bulk;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.clarion.access.Roles;
import org.clarion.pages.Answers;
import org.clarion.pages.Mistakes;

/** Where whoever screens says which reports they mean. Choosing changes nothing. */
@Path("/desk/reports/screening/selection")
@RolesAllowed({Roles.COORDINATOR, Roles.ADMINISTRATOR})
class SelectionPages {

    private final BulkJudging sweeping;
    private final ScreeningTitles titles;
    private final ScreeningStaff staff;

    SelectionPages(BulkJudging sweeping, ScreeningTitles titles, ScreeningStaff staff) {
        this.sweeping = sweeping;
        this.titles = titles;
        this.staff = staff;
    }

    @GET
    public Response choose(@Context UriInfo link) {
        return Answers.ok(Templates.selection(SelectionForm.of(link.getQueryParameters()), Mistakes.none()));
    }

    @POST
    public Response show(@BeanParam SelectionForm typed) {
        var reading = new SelectionReading(titles.words());
        var selection = reading.selection(typed);
        var mark = reading.mark(typed);
        if (selection.isEmpty() || mark.isEmpty() || reading.mistakes().any()) {
            return Answers.mistaken(Templates.selection(typed, reading.mistakes()));
        }
        return sweeping.prepare(selection.get(), mark.get(), typed.query(), staff.formKey(), staff.who())
                .map(sweep -> Answers.seeOther(staff.to("/desk/reports/sweeps/" + sweep)))
                .orElseGet(() -> {
                    reading.tooMany();
                    return Answers.mistaken(Templates.selection(typed, reading.mistakes()));
                });
    }

    @CheckedTemplate(basePath = "sweeping")
    static class Templates {
        static native TemplateInstance selection(SelectionForm typed, Mistakes mistakes);
    }
}
