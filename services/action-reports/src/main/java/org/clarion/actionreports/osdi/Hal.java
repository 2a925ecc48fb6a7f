package org.clarion.actionreports.osdi;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.clarion.osdi.HalLinks;

/** Resources and pages of collections in HAL, as OSDI 1.2 wants them. */
@ApplicationScoped
class Hal {

    static final String HAL = HalLinks.TYPE;
    static final String ROOT = HalLinks.ROOT;
    static final String CAMPAIGNS = ROOT + "/advocacy_campaigns";
    static final int MOST_PER_PAGE = 25;

    private final HalLinks links;

    Hal(HalLinks links) {
        this.links = links;
    }

    static ObjectNode node() {
        return JsonNodeFactory.instance.objectNode();
    }

    String url(String path) {
        return links.url(path);
    }

    ObjectNode link(String path) {
        return links.link(path);
    }

    ObjectNode links(String self) {
        return links.links(self);
    }

    /** What the prefixes of relations mean. */
    void curies(ObjectNode links) {
        var curies = links.putArray("curies");
        curies.addObject()
                .put("name", "osdi")
                .put("href", "https://opensupporter.github.io/osdi-docs/{rel}")
                .put("templated", true);
        curies.addObject()
                .put("name", "ua")
                .put("href", url("/reports/what-counts#{rel}"))
                .put("templated", true);
    }

    /** A page of a collection. The embedded list comes first in {@code _embedded}: known clients take the first. */
    ObjectNode page(String relation, CollectionPage leaf, List<ObjectNode> resources) {
        var page = node();
        leaf.pages().ifPresent(pages -> page.put("total_pages", pages));
        page.put("per_page", leaf.paging().perPage()).put("page", leaf.paging().page());
        leaf.records().ifPresent(records -> page.put("total_records", records));
        var links = links(leaf.self());
        leaf.next().ifPresent(next -> links.set("next", link(next)));
        leaf.previous().ifPresent(previous -> {
            // OSDI says "previous"; a client in the wild reads "prev".
            links.set("previous", link(previous));
            links.set("prev", link(previous));
        });
        var hrefs = links.putArray(relation);
        resources.forEach(
                resource -> hrefs.add(resource.path("_links").path("self").deepCopy()));
        curies(links);
        page.putObject("_embedded").putArray(relation).addAll(resources);
        page.set("_links", links);
        return page;
    }
}
