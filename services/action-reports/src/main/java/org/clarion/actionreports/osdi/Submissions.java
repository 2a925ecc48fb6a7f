package org.clarion.actionreports.osdi;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import org.clarion.actionreports.admission.Sections;

/** Bodies that were posted, opened. */
@ApplicationScoped
class Submissions {

    private final ObjectMapper json;
    private final Sections sections;

    Submissions(ObjectMapper json, Sections sections) {
        this.json = json;
        this.sections = sections;
    }

    Submission open(String body) {
        try {
            if (json.readTree(body) instanceof ObjectNode read) {
                return new Submission(read, sections);
            }
        } catch (JsonProcessingException odd) {
            // said below, in one way for all that is no object
        }
        throw OsdiRefusal.with(400, "not_an_object", "The body must be one JSON object.", "{\"type\": \"email\"}");
    }
}
