package org.clarion.supporters.organisations.bringing;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.clarion.access.Roles;
import org.clarion.supporters.organisations.PartnerOrganisations;

/** Every organisation as a file to take along; it can be brought back. */
@Path("/desk/supporters/organisations/organisations.csv")
@RolesAllowed({Roles.CAMPAIGNER, Roles.COORDINATOR, Roles.ADMINISTRATOR})
public class OrganisationFilePages {

    private final PartnerOrganisations organisations;

    OrganisationFilePages(PartnerOrganisations organisations) {
        this.organisations = organisations;
    }

    @GET
    public Response file() {
        return Response.ok(OrganisationFile.written(organisations.all()), "text/csv;charset=UTF-8")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"organisations.csv\"")
                .build();
    }
}
