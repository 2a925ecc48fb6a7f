package org.clarion.supporters.osdi;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.clarion.supporters.people.Supporter;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** A person as OSDI clients with a token see them: our identifier and when it changed, nothing of who they are. */
@ApplicationScoped
class PersonView {

    static final String PEOPLE = "/api/osdi/v1/people";

    private final String site;

    PersonView(@ConfigProperty(name = "clarion.address") String site) {
        this.site = site;
    }

    Map<String, Object> of(Supporter supporter) {
        var person = new LinkedHashMap<String, Object>();
        person.put("identifiers", List.of("clarion:" + supporter.id()));
        person.put("origin_system", "Clarion");
        person.put("created_date", supporter.askedAt().toString());
        person.put("modified_date", supporter.modifiedAt().toString());
        person.put("_links", Map.of("self", Map.of("href", site + PEOPLE + "/" + supporter.id())));
        return person;
    }
}
