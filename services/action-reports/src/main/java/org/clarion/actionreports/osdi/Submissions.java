package org.clarion.actionreports.osdi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import org.clarion.actionreports.admission.Sections;
import org.clarion.osdi.JsonBody;

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
        return JsonBody.read(json, body)
                .filter(JsonNode::isObject)
                .map(read -> new Submission(read, sections))
                .orElseThrow(() -> OutreachRefusals.with(
                        400, "not_an_object", "The body must be one JSON object.", "{\"type\": \"email\"}"));
    }
}
