package org.clarion.actionreports.osdi;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.clarion.actionreports.journal.totals.Totals;
import org.clarion.actionreports.sheets.ActionSheet;
import org.clarion.actionreports.sheets.ActionSheets;
import org.clarion.osdi.CollectionPage;
import org.clarion.osdi.CollectionPaging;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.jspecify.annotations.Nullable;

/** Urgent actions as campaigns. They are as public as their pages, so no token is asked for. */
@Path(Hal.CAMPAIGNS)
@PermitAll
@Produces({Hal.HAL, MediaType.APPLICATION_JSON})
class CampaignsApi {

    private final ActionSheets appeals;
    private final Totals totals;
    private final Campaign campaign;
    private final Hal hal;

    CampaignsApi(ActionSheets appeals, Totals totals, Campaign campaign, Hal hal) {
        this.appeals = appeals;
        this.totals = totals;
        this.campaign = campaign;
        this.hal = hal;
    }

    @GET
    public ObjectNode all(
            @RestQuery @Nullable String page,
            @RestQuery("per_page") @Nullable String perPage,
            @RestQuery @Nullable String filter) {
        var paging = CollectionPaging.of(page, perPage);
        var wanted = CampaignFilter.of(filter);
        var all = appeals.all();
        if (wanted.isNone()) {
            return page(paging, wanted, all.size(), campaigns(paging.of(all)));
        }
        var found = campaigns(all).stream().filter(wanted::lets).toList();
        return page(paging, wanted, found.size(), paging.of(found));
    }

    private ObjectNode page(CollectionPaging paging, CampaignFilter wanted, int records, List<ObjectNode> shown) {
        var leaf = CollectionPage.of(Hal.CAMPAIGNS, paging, records, wanted.inAddress());
        return hal.page("osdi:advocacy_campaigns", leaf, shown);
    }

    @ServerExceptionMapper
    public Response refuse(IllegalStateException failure) {
        return OsdiErrors.ofOurs(failure);
    }

    @GET
    @Path("{action}")
    public ObjectNode one(@RestPath UUID action) {
        return campaigns(List.of(appeals.of(action).orElseThrow(OutreachRefusals::noSuchCampaign)))
                .getFirst();
    }

    private List<ObjectNode> campaigns(List<ActionSheet> shown) {
        var standings = totals.of(shown.stream().map(ActionSheet::actionId).toList());
        return shown.stream()
                .map(appeal -> campaign.of(appeal, standings.get(appeal.actionId()), appeals.heardAt(appeal)))
                .toList();
    }
}
