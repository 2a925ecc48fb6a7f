package org.clarion.urgentactions.staff.administering;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.clarion.access.Roles;
import org.clarion.pages.Answers;
import org.clarion.pages.Choice;
import org.clarion.pages.ListPage;
import org.clarion.pages.Mistakes;
import org.clarion.pages.Reader;
import org.clarion.urgentactions.staff.AccountLimits;
import org.clarion.urgentactions.staff.StaffMember;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** Administrators look after accounts: the list, and one of them. */
@Path("desk/staff")
@RolesAllowed(Roles.ADMINISTRATOR)
public class StaffPages {

    private final StaffLists lists;
    private final StaffDeeds deeds;
    private final OneStaffView views;
    private final StepUp stepUp;
    private final Reader reader;

    StaffPages(StaffLists lists, StaffDeeds deeds, OneStaffView views, StepUp stepUp, Reader reader) {
        this.lists = lists;
        this.deeds = deeds;
        this.views = views;
        this.stepUp = stepUp;
        this.reader = reader;
    }

    @CheckedTemplate(basePath = "staff", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record StaffList(ListPage<StaffRow> list, List<Choice> states, List<Choice> roles, String done)
            implements TemplateInstance {}

    @GET
    public Response list(@RestQuery @DefaultValue("") String done) {
        return Answers.ok(new StaffList(lists.page(), lists.states(), lists.roles(), done));
    }

    @GET
    @Path("{id}")
    public Response one(@RestPath UUID id, @RestQuery @DefaultValue("") String done) {
        return views.of(id)
                .map(member -> Answers.ok(views.one(member, typed(member), done, Mistakes.none())))
                .orElseGet(Answers::missing);
    }

    @POST
    @Path("{id}/work")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response work(@RestPath UUID id, MultivaluedMap<String, String> fields, @Context HttpServerRequest request) {
        var member = views.of(id).orElse(null);
        if (member == null) {
            return Answers.missing();
        }
        var roles = RoleFields.read(fields);
        var section = Optional.ofNullable(fields.getFirst("section")).orElse("").strip();
        var typed = new OneStaffView.TypedWork(roles, section);
        var mistakes = mistakes(roles, section);
        if (mistakes.any()) {
            return Answers.mistaken(views.one(member, typed, "", mistakes));
        }
        return roles.equals(member.roles()) ? save(member, typed) : stepUp.before(request, () -> save(member, typed));
    }

    private Response save(StaffMember member, OneStaffView.TypedWork typed) {
        var section = typed.section();
        return switch (deeds.worksAs(member.id(), typed.roles(), section.isEmpty() ? null : section)) {
            case DONE -> Answers.seeOther(reader.to("/desk/staff/" + member.id() + "?done=saved"));
            case UNKNOWN -> Answers.missing();
            case LAST_ADMINISTRATOR -> {
                var mistakes = Mistakes.none();
                mistakes.add(Roles.ADMINISTRATOR, words().lastAdministrator());
                yield Answers.mistaken(views.one(member, typed, "", mistakes));
            }
        };
    }

    private Mistakes mistakes(Set<String> roles, String section) {
        var mistakes = Mistakes.none();
        if (roles.isEmpty()) {
            mistakes.add(Roles.CAMPAIGNER, words().roleMissing());
        }
        if (section.length() > AccountLimits.LONGEST_SECTION) {
            mistakes.add("section", words().sectionTooLong());
        }
        return mistakes;
    }

    private static OneStaffView.TypedWork typed(StaffMember member) {
        var section = member.profile().section();
        return new OneStaffView.TypedWork(member.roles(), section == null ? "" : section);
    }

    private StaffWords words() {
        return reader.words(StaffWords.class);
    }
}
