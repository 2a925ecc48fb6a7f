package org.clarion.proof.checking;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;

/** What everybody is shown, over HTTP. */
public final class ShownTotals {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(PATIENCE)
            .build();
    private final ObjectMapper json = new ObjectMapper();
    private final String urgentActions;
    private final String actionReports;

    public ShownTotals(int urgentActions, int actionReports) {
        this.urgentActions = "http://127.0.0.1:" + urgentActions;
        this.actionReports = "http://127.0.0.1:" + actionReports;
    }

    /** The one live action of a house that has just begun. */
    public String demoAction() throws IOException {
        var campaigns = json(actionReports + "/api/osdi/v1/advocacy_campaigns")
                .path("_embedded")
                .path("osdi:advocacy_campaigns");
        var identifier = campaigns.path(0).path("identifiers").path(0).asText();
        return identifier.isEmpty() ? "" : identifier.substring("clarion:".length());
    }

    /** To other systems, by the service that counts. */
    public long toOtherSystems(String action) throws IOException {
        return json(campaign(action)).path("ua:totals").path("reported").asLong();
    }

    /** To the public, by the service that shows sheets. */
    public long toThePublic(String action) throws IOException {
        return json(publicCount(action)).path("reported").asLong();
    }

    /** Ids of the officials that an action is addressed to. */
    public List<String> targets(String action) throws IOException {
        return json(campaign(action)).path("target_list").findValuesAsText("ua:target_id");
    }

    public String campaign(String action) {
        return actionReports + "/api/osdi/v1/advocacy_campaigns/" + action;
    }

    public String publicCount(String action) {
        return urgentActions + "/actions/" + action + "/totals.json";
    }

    /** How many totals the last self-check found wrong; -1 while it cannot be asked. */
    public long differing() {
        try {
            return get(actionReports + "/q/metrics")
                    .lines()
                    .filter(line -> line.startsWith("reports_totals_differing"))
                    .mapToLong(line -> (long) Double.parseDouble(line.substring(line.lastIndexOf(' ') + 1)))
                    .findFirst()
                    .orElse(-1);
        } catch (IOException away) {
            return -1;
        }
    }

    private JsonNode json(String address) throws IOException {
        return json.readTree(get(address));
    }

    /** The body of a good answer. */
    public String get(String address) throws IOException {
        try {
            var answer = http.send(
                    HttpRequest.newBuilder(URI.create(address))
                            .timeout(PATIENCE)
                            .build(),
                    BodyHandlers.ofString());
            if (answer.statusCode() != 200) {
                throw new IOException(address + " answers " + answer.statusCode());
            }
            return answer.body();
        } catch (InterruptedException impatient) {
            Thread.currentThread().interrupt();
            throw new IOException(impatient);
        }
    }
}
