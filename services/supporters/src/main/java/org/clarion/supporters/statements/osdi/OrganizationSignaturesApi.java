package org.clarion.supporters.statements.osdi;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.clarion.access.Roles;
import org.clarion.osdi.CollectionPage;
import org.clarion.osdi.CollectionPaging;
import org.clarion.osdi.HalCollection;
import org.clarion.osdi.HalLinks;
import org.clarion.supporters.organisations.PartnerOrganisations;
import org.clarion.supporters.statements.SignedBelow;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** OSDI 1.2: what an organisation that is known here signed with its name. What it signed without is tied to no organisation. */
@Path(HalLinks.ROOT + "/organizations/" + PetitionsApi.ID + "/signatures")
@Produces({HalLinks.TYPE, MediaType.APPLICATION_JSON})
@RolesAllowed(Roles.API)
public class OrganizationSignaturesApi {

    private final PartnerOrganisations organisations;
    private final SignedBelow below;
    private final PetitionView view;
    private final HalCollection collection;

    OrganizationSignaturesApi(
            PartnerOrganisations organisations, SignedBelow below, PetitionView view, HalCollection collection) {
        this.organisations = organisations;
        this.below = below;
        this.view = view;
        this.collection = collection;
    }

    @GET
    @Transactional
    public ObjectNode signatures(
            @RestPath UUID id, @RestQuery @Nullable String page, @RestQuery("per_page") @Nullable String perPage) {
        var organisation = organisations.current(id).orElseThrow(NotFoundException::new);
        var paging = CollectionPaging.of(page, perPage);
        var signed = below.signedBy(organisation.id());
        List<ObjectNode> shown = paging.of(signed).stream()
                .map(one -> view.signature(one.statement(), one.signatory()))
                .toList();
        var path = HalLinks.ROOT + "/organizations/" + id + "/signatures";
        return collection.page("osdi:signatures", CollectionPage.of(path, paging, signed.size(), ""), shown);
    }
}
