package org.clarion.urgentactions.previewing;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.clarion.access.CarriedText;
import org.clarion.access.Roles;
import org.clarion.pages.Answers;
import org.clarion.pages.Desk;
import org.clarion.pages.Reader;
import org.clarion.typed.OurLanguages;
import org.clarion.urgentactions.staff.StaffDirectory;
import org.clarion.urgentactions.staff.StaffProfile;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;

/**
 * Asking for a test mail to oneself. Accounts are kept here, mails are written by the service of supporters: the browser carries
 * the address there under our signature, for half an hour and for nobody but whose it is. It stands in no event and no link.
 */
@Path("/desk/test-mail")
@RolesAllowed({Roles.CAMPAIGNER, Roles.COORDINATOR, Roles.ADMINISTRATOR})
public class TestToMyselfPages {

    /** What the signature says it is: a log-in name and an address, parted by a line end. */
    private static final String KIND = "own-address";

    private final StaffDirectory staff;
    private final CarriedText carried;
    private final Desk desk;
    private final Reader reader;

    TestToMyselfPages(StaffDirectory staff, CarriedText carried, Desk desk, Reader reader) {
        this.staff = staff;
        this.carried = carried;
        this.desk = desk;
        this.reader = reader;
    }

    /**
     * What is asked for.
     *
     * @param email empty where the account has none
     * @param me the same under our signature
     * @param mailing an id; empty where a sheet is carried
     */
    @CheckedTemplate(basePath = "previewing", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record TestToMyself(String email, String me, String mailing, String sheet, String language)
            implements TemplateInstance {}

    /** Of a mailing. */
    @GET
    public Response ofMailing(@RestQuery @DefaultValue("") String mailing, @RestQuery @DefaultValue("") String in) {
        return page(mailing, "", in);
    }

    /** Of a sheet that is looked at. */
    @POST
    public Response ofSheet(
            @RestForm("carried") @DefaultValue("") String sheet, @RestForm @DefaultValue("") String in) {
        return page("", sheet, in);
    }

    private Response page(String mailing, String sheet, String in) {
        var email = staff.of(desk.getWho()).map(StaffProfile::email).orElse("");
        var me = email.isEmpty() ? "" : carried.seal(KIND, desk.getWho() + "\n" + email);
        return Answers.ok(new TestToMyself(email, me, mailing, sheet, OurLanguages.have(in) ? in : reader.language()));
    }
}
