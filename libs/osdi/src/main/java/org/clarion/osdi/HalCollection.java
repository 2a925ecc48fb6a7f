package org.clarion.osdi;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Pages of collections in HAL, as OSDI 1.2 wants them and known clients read them. */
@ApplicationScoped
public class HalCollection {

    private final HalLinks links;

    HalCollection(HalLinks links) {
        this.links = links;
    }

    /** A page of a collection. The embedded list comes first in {@code _embedded}: known clients take the first. */
    public ObjectNode page(String relation, CollectionPage leaf, List<ObjectNode> resources) {
        var page = JsonNodeFactory.instance.objectNode();
        leaf.pages().ifPresent(pages -> page.put("total_pages", pages));
        page.put("per_page", leaf.paging().perPage()).put("page", leaf.paging().page());
        leaf.records().ifPresent(records -> page.put("total_records", records));
        var ours = links.links(leaf.self());
        leaf.next().ifPresent(next -> ours.set("next", links.link(next)));
        leaf.previous().ifPresent(previous -> {
            // OSDI says "previous"; a client in the wild reads "prev".
            ours.set("previous", links.link(previous));
            ours.set("prev", links.link(previous));
        });
        var hrefs = ours.putArray(relation);
        resources.forEach(
                resource -> hrefs.add(resource.path("_links").path("self").deepCopy()));
        curies(ours);
        page.putObject("_embedded").putArray(relation).addAll(resources);
        page.set("_links", ours);
        return page;
    }

    /** What the prefixes of relations mean. */
    public void curies(ObjectNode ours) {
        var curies = ours.putArray("curies");
        curies.addObject()
                .put("name", "osdi")
                .put("href", "https://opensupporter.github.io/osdi-docs/{rel}")
                .put("templated", true);
        curies.addObject()
                .put("name", "ua")
                .put("href", links.url("/reports/what-counts#{rel}"))
                .put("templated", true);
    }
}
