package org.clarion.supporters.osdi;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import org.clarion.osdi.HalLinks;
import org.clarion.supporters.people.Supporter;

/** A person as OSDI clients with a token see them: our identifier and when it changed, nothing of who they are. */
@ApplicationScoped
class PersonView {

    static final String PEOPLE = HalLinks.ROOT + "/people";

    private final HalLinks links;

    PersonView(HalLinks links) {
        this.links = links;
    }

    ObjectNode of(Supporter supporter) {
        var person = JsonNodeFactory.instance.objectNode();
        person.putArray("identifiers").add("clarion:" + supporter.id());
        person.put("origin_system", "Clarion");
        person.put("created_date", supporter.askedAt().toString());
        person.put("modified_date", supporter.modifiedAt().toString());
        person.set("_links", links.links(PEOPLE + "/" + supporter.id()));
        return person;
    }
}
