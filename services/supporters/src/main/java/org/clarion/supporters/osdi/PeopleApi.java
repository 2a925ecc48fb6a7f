package org.clarion.supporters.osdi;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.clarion.access.Roles;
import org.clarion.osdi.HalLinks;
import org.clarion.supporters.people.SupporterStage;
import org.clarion.supporters.people.Supporters;
import org.jboss.resteasy.reactive.RestPath;

/** OSDI 1.2: where the link of a person leads that a sign-up answered with. Who has left is not there any more. */
@Path(PersonView.PEOPLE + "/{id:[0-9a-f]{8}-[0-9a-f-]{27}}")
@Produces({HalLinks.TYPE, MediaType.APPLICATION_JSON})
@RolesAllowed(Roles.API)
public class PeopleApi {

    private final Supporters supporters;
    private final PersonView view;

    PeopleApi(Supporters supporters, PersonView view) {
        this.supporters = supporters;
        this.view = view;
    }

    @GET
    @Transactional
    public ObjectNode person(@RestPath UUID id) {
        return supporters
                .findByIdOptional(id)
                .filter(supporter -> supporter.stage() != SupporterStage.LEFT)
                .map(view::of)
                .orElseThrow(NotFoundException::new);
    }
}
