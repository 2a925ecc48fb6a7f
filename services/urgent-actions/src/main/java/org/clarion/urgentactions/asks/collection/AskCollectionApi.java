package org.clarion.urgentactions.asks.collection;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.clarion.osdi.HalLinks;
import org.clarion.osdi.OsdiComplaint;
import org.clarion.osdi.OsdiRefusal;
import org.clarion.pages.Public;
import org.clarion.urgentactions.asks.AskStanding;
import org.clarion.urgentactions.asks.Plan;
import org.clarion.urgentactions.asks.Plans;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** The asks of a published plan as a collection in HAL: pages, links, a filter. They are as public as their pages, so no token is asked for. */
@Path("plans")
@PermitAll
@Public(maxAge = 5)
@Produces({HalLinks.TYPE, MediaType.APPLICATION_JSON})
public class AskCollectionApi {

    private static final int MOST_PER_PAGE = 25;
    private static final int FURTHEST = 1_000_000;
    private static final String RELATION = "ua:asks";

    private final Plans plans;
    private final AskResource resource;
    private final HalLinks links;

    AskCollectionApi(Plans plans, AskResource resource, HalLinks links) {
        this.plans = plans;
        this.resource = resource;
        this.links = links;
    }

    @GET
    @Path("{id}/asks.json")
    public ObjectNode all(
            @RestPath UUID id,
            @RestQuery @DefaultValue("1") String page,
            @RestQuery("per_page") @DefaultValue("25") String perPage,
            @RestQuery @DefaultValue("") String filter) {
        var plan = published(id);
        var wanted = AskFilter.of(filter);
        int number = Math.clamp(number("page", page), 1, FURTHEST);
        int size = Math.clamp(number("per_page", perPage), 1, MOST_PER_PAGE);
        var found = resources(plan).stream().filter(wanted::lets).toList();
        var shown = found.stream().skip((long) (number - 1) * size).limit(size).toList();
        return page(plan, wanted, number, size, found.size(), shown);
    }

    @GET
    @Path("{id}/{place:\\d+}.json")
    public ObjectNode one(@RestPath UUID id, @RestPath int place) {
        return resources(published(id)).stream()
                .filter(ask -> ask.path("ua:place").asInt() == place)
                .findFirst()
                .orElseThrow(() -> refusal(404, OsdiComplaint.of("not_found", "There is no such ask.")));
    }

    private List<ObjectNode> resources(Plan plan) {
        var countries = plans.byCountry(plan.id()).stream()
                .collect(Collectors.groupingBy((AskStanding one) -> one.ask().id()));
        return plans.asks(plan.id()).stream()
                .map(ask -> resource.of(plan, ask, countries.getOrDefault(ask.id(), List.of())))
                .toList();
    }

    private ObjectNode page(Plan plan, AskFilter wanted, int number, int size, int records, List<ObjectNode> shown) {
        int pages = Math.max(1, Math.ceilDiv(records, size));
        var node = JsonNodeFactory.instance.objectNode();
        node.put("total_pages", pages)
                .put("per_page", size)
                .put("page", number)
                .put("total_records", records)
                .put("title", plan.title());
        var to = links.links(address(plan, wanted, number, size));
        if (number < pages) {
            to.set("next", links.link(address(plan, wanted, number + 1, size)));
        }
        if (number > 1) {
            to.set("previous", links.link(address(plan, wanted, number - 1, size)));
        }
        var hrefs = to.putArray(RELATION);
        shown.forEach(ask -> hrefs.add(ask.path("_links").path("self").deepCopy()));
        node.putObject("_embedded").putArray(RELATION).addAll(shown);
        node.set("_links", to);
        return node;
    }

    private static String address(Plan plan, AskFilter wanted, int page, int perPage) {
        return AskResource.path(plan) + "/asks.json?page=" + page + "&per_page=" + perPage + wanted.inAddress();
    }

    private Plan published(UUID id) {
        return plans.of(id)
                .filter(Plan::isPublished)
                .orElseThrow(() -> refusal(404, OsdiComplaint.of("not_found", "There is no such plan.")));
    }

    private static int number(String name, String asked) {
        if (!asked.matches("[+-]?[0-9]{1,9}")) {
            throw refusal(400, OsdiComplaint.at("invalid", "This is no number: " + name, name));
        }
        return Integer.parseInt(asked);
    }

    private static OsdiRefusal refusal(int status, OsdiComplaint complaint) {
        return new OsdiRefusal(AskFilter.ASK, status, List.of(complaint));
    }
}
