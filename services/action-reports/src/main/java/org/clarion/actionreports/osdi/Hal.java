package org.clarion.actionreports.osdi;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.clarion.osdi.CollectionPage;
import org.clarion.osdi.CollectionPaging;
import org.clarion.osdi.HalCollection;
import org.clarion.osdi.HalLinks;

/** Resources and pages of collections in HAL, as OSDI 1.2 wants them. */
@ApplicationScoped
class Hal {

    static final String HAL = HalLinks.TYPE;
    static final String ROOT = HalLinks.ROOT;
    static final String CAMPAIGNS = ROOT + "/advocacy_campaigns";
    static final int MOST_PER_PAGE = CollectionPaging.MOST_PER_PAGE;

    private final HalLinks links;
    private final HalCollection collection;

    Hal(HalLinks links, HalCollection collection) {
        this.links = links;
        this.collection = collection;
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
        collection.curies(links);
    }

    /** A page of a collection. */
    ObjectNode page(String relation, CollectionPage leaf, List<ObjectNode> resources) {
        return collection.page(relation, leaf, resources);
    }
}
