package org.clarion.supporters.organisations.osdi;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import org.clarion.osdi.HalLinks;
import org.clarion.supporters.organisations.OrganisationName;
import org.clarion.supporters.organisations.PartnerOrganisation;

/** An organisation as an OSDI organization; what OSDI cannot say stands in {@code ua:} fields. Of its people nothing is said. */
@ApplicationScoped
class OrganizationView {

    static final String ORGANIZATIONS = HalLinks.ROOT + "/organizations";

    private final HalLinks links;

    OrganizationView(HalLinks links) {
        this.links = links;
    }

    ObjectNode of(PartnerOrganisation organisation) {
        var node = JsonNodeFactory.instance.objectNode();
        node.putArray("identifiers").add("clarion:" + organisation.id());
        node.put("origin_system", "Clarion");
        node.put("created_date", organisation.addedAt().toString());
        node.put("modified_date", organisation.changedAt().toString());
        node.put("organization", organisation.current().getFirst().name());
        node.put("site_url", organisation.website().isEmpty() ? null : organisation.website());
        if (!organisation.country().isEmpty()) {
            node.putArray("postal_addresses").addObject().put("primary", true).put("country", organisation.country());
        }
        node.put("ua:acronym", organisation.acronym().isEmpty() ? null : organisation.acronym());
        node.put("ua:kind", organisation.kind().name().toLowerCase(Locale.ROOT));
        names(node, "ua:names", organisation.current());
        names(node, "ua:former_names", organisation.former());
        var domains = node.putArray("ua:domains");
        organisation.domains().forEach(domains::add);
        var ours = links.links(ORGANIZATIONS + "/" + organisation.id());
        ours.set("osdi:signatures", links.link(ORGANIZATIONS + "/" + organisation.id() + "/signatures"));
        node.set("_links", ours);
        return node;
    }

    private static void names(ObjectNode node, String field, List<OrganisationName> names) {
        var array = node.putArray(field);
        names.forEach(name -> array.addObject().put("language", name.language()).put("name", name.name()));
    }
}
