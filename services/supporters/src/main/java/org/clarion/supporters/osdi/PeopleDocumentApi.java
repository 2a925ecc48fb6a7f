package org.clarion.supporters.osdi;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.clarion.osdi.OpenApiDocument;
import org.clarion.pages.Public;

/** What this service offers to programs, as OpenAPI. */
@Path(PersonView.PEOPLE + "/openapi.json")
@PermitAll
@Public(maxAge = 300)
@Produces(MediaType.APPLICATION_JSON)
public class PeopleDocumentApi {

    @GET
    public Response document() {
        return OpenApiDocument.answer();
    }
}
