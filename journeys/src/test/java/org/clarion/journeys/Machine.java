package org.clarion.journeys;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;

/** Another system that knows the API's token. */
final class Machine {

    private final String api;

    Machine(String address) {
        this.api = address + "/api/osdi/v1";
    }

    /** Reports letters by post; the same identifier means the same report. */
    void reports(String action, int quantity, String identifier) {
        Asking.send(request("/advocacy_campaigns/" + action + "/record_outreach_helper")
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString("""
                        {"identifiers": ["%s"], "type": "postal mail", "ua:quantity": %d}
                        """.formatted(identifier, quantity))));
    }

    JsonObject totals(String action) {
        return JsonParser.parseString(Asking.send(request("/advocacy_campaigns/" + action)))
                .getAsJsonObject()
                .getAsJsonObject("ua:totals");
    }

    /** Asks to take so many people into the network; none of them confirms. */
    void signsUp(int people, String domain) {
        for (int one = 0; one < people; one++) {
            Asking.send(request("/people/person_signup_helper")
                    .header("Content-Type", "application/json")
                    .POST(BodyPublishers.ofString("""
                            {"person": {"given_name": "Somebody", "email_addresses": [{"address": "somebody%d@%s"}]}}
                            """.formatted(one, domain))));
        }
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(api + path)).header("OSDI-API-Token", "local-demo");
    }
}
