package org.clarion.supporters.organisations.osdi;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Comparator;
import java.util.UUID;
import org.clarion.access.Roles;
import org.clarion.osdi.CollectionPage;
import org.clarion.osdi.CollectionPaging;
import org.clarion.osdi.HalCollection;
import org.clarion.osdi.HalLinks;
import org.clarion.supporters.organisations.PartnerOrganisation;
import org.clarion.supporters.organisations.PartnerOrganisations;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** OSDI 1.2: the organisations that sign statements, for programs with a token. One that was merged answers as what it turned out to be. */
@Path(OrganizationView.ORGANIZATIONS)
@Produces({HalLinks.TYPE, MediaType.APPLICATION_JSON})
@RolesAllowed(Roles.API)
public class OrganizationsApi {

    private final PartnerOrganisations organisations;
    private final OrganizationView view;
    private final HalCollection collection;

    OrganizationsApi(PartnerOrganisations organisations, OrganizationView view, HalCollection collection) {
        this.organisations = organisations;
        this.view = view;
        this.collection = collection;
    }

    /** In the order in which they were added, so that what is added or changed meanwhile moves nobody to another page. */
    @GET
    public ObjectNode all(
            @RestQuery @Nullable String page,
            @RestQuery("per_page") @Nullable String perPage,
            @RestQuery @Nullable String filter) {
        var paging = CollectionPaging.of(page, perPage);
        var since = ChangedSince.of(filter);
        var found = organisations.all().stream()
                .filter(since::lets)
                .sorted(Comparator.comparing(PartnerOrganisation::addedAt).thenComparing(PartnerOrganisation::id))
                .toList();
        var leaf = CollectionPage.of(OrganizationView.ORGANIZATIONS, paging, found.size(), since.inAddress());
        return collection.page(
                "osdi:organizations",
                leaf,
                paging.of(found).stream().map(view::of).toList());
    }

    @GET
    @Path("{id:[0-9a-f]{8}-[0-9a-f-]{27}}")
    public ObjectNode one(@RestPath UUID id) {
        return organisations.current(id).map(view::of).orElseThrow(NotFoundException::new);
    }
}
