package org.clarion.osdi;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Links in HAL, as OSDI 1.2 wants them: absolute, so that clients follow them and need not build them. */
@ApplicationScoped
public class HalLinks {

    /** The content type of every answer. */
    public static final String TYPE = "application/hal+json";

    /** Where every address of the API begins. */
    public static final String ROOT = "/api/osdi/v1";

    private final String address;

    HalLinks(@ConfigProperty(name = "clarion.address", defaultValue = "http://localhost:8080") String address) {
        this.address = address;
    }

    /** The address of this path of ours. */
    public String url(String path) {
        return address + path;
    }

    /** A link to this path of ours. */
    public ObjectNode link(String path) {
        return node().put("href", url(path));
    }

    /** The links of a resource, of which the one to itself is the first. */
    public ObjectNode links(String self) {
        var links = node();
        links.set("self", link(self));
        return links;
    }

    private static ObjectNode node() {
        return JsonNodeFactory.instance.objectNode();
    }
}
