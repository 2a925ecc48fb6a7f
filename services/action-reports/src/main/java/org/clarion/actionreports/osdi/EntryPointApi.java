package org.clarion.actionreports.osdi;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** Where OSDI clients begin: every other address is a link from here. */
@Path(Hal.ROOT)
@PermitAll
class EntryPointApi {

    private final Hal hal;

    EntryPointApi(Hal hal) {
        this.hal = hal;
    }

    @GET
    @Produces({Hal.HAL, MediaType.APPLICATION_JSON})
    public ObjectNode entryPoint() {
        var entry = Hal.node();
        entry.put("motd", "Urgent actions: somebody is in danger, and totals are exact.");
        entry.put("vendor_name", "Clarion").put("product_name", "Clarion");
        entry.put("osdi_version", "1.2.0").put("namespace", "ua");
        // The specification writes it one way, the best known server another.
        entry.put("max_pagesize", Hal.MOST_PER_PAGE).put("max_page_size", Hal.MOST_PER_PAGE);
        var links = hal.links(Hal.ROOT);
        links.set("osdi:advocacy_campaigns", hal.link(Hal.CAMPAIGNS));
        links.set("osdi:organizations", hal.link(Hal.ROOT + "/organizations"));
        links.set("osdi:petitions", hal.link(Hal.ROOT + "/petitions"));
        links.set("osdi:person_signup_helper", hal.link(Hal.ROOT + "/people/person_signup_helper"));
        hal.curies(links);
        entry.set("_links", links);
        return entry;
    }
}
