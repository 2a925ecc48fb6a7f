package org.clarion.actionreports.osdi;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.clarion.access.Roles;
import org.clarion.actionreports.sheets.ActionSheets;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** The reports of an action, for clients with a token. Nobody's name is in them. */
@Path(Hal.CAMPAIGNS + "/{action}/outreaches")
@RolesAllowed(Roles.API)
@Produces({Hal.HAL, MediaType.APPLICATION_JSON})
class OutreachesApi {

    private final ActionSheets appeals;
    private final OutreachRows rows;
    private final OutreachView view;
    private final Hal hal;

    OutreachesApi(ActionSheets appeals, OutreachRows rows, OutreachView view, Hal hal) {
        this.appeals = appeals;
        this.rows = rows;
        this.view = view;
        this.hal = hal;
    }

    @GET
    public ObjectNode all(@RestPath UUID action, @BeanParam CollectionRequest.Asked asked) {
        var appeal = appeals.of(action).orElseThrow(OutreachRefusals::noSuchCampaign);
        var walk = CollectionRequest.of(asked);
        var found = rows.of(action, walk);
        var leaf = walk.leaf(OutreachView.path(appeal), rows.count(action, walk.filter()), found);
        var shown = found.stream()
                .limit(walk.paging().perPage())
                .map(one -> view.of(appeal, one))
                .toList();
        return hal.page("osdi:outreaches", leaf, shown);
    }

    @ServerExceptionMapper
    public Response refuse(IllegalStateException failure) {
        return OsdiErrors.ofOurs(failure);
    }

    @GET
    @Path("{outreach}")
    public ObjectNode one(@RestPath UUID action, @RestPath UUID outreach) {
        var appeal = appeals.of(action).orElseThrow(OutreachRefusals::noSuchCampaign);
        return rows.of(action, outreach)
                .map(found -> view.of(appeal, found))
                .orElseThrow(() -> OutreachRefusals.with(404, "not_found", "There is no such outreach.", ""));
    }
}
