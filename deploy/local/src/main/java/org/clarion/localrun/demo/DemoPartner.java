package org.clarion.localrun.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.stream.StreamSupport;

/** Another organisation's system, which hands in reports with the API's token. */
final class DemoPartner {

    private static final String CAMPAIGNS = "/api/osdi/v1/advocacy_campaigns/";
    private static final int AT_ONCE = 6;
    private static final int COME_AGAIN = 503;
    private static final int KNOWN_OTHERWISE = 409;

    private final HouseDoors doors;

    DemoPartner(HouseDoors doors) {
        this.doors = doors;
    }

    boolean knows(DemoCase about) {
        return doors.get(CAMPAIGNS + about.id()).statusCode() == 200;
    }

    /** Ids of the officials, the first to be written to before those who get copies. */
    List<String> targets(DemoCase about) {
        return StreamSupport.stream(
                        doors.json(CAMPAIGNS + about.id()).path("target_list").spliterator(), false)
                .map(target -> target.path("ua:target_id"))
                .map(JsonNode::asText)
                .toList();
    }

    /** How many came in. */
    int report(DemoCase about, LocalDate today) {
        var bodies = new DemoReports(about, targets(about), DemoReports.Words.ofTheDemo()).until(today);
        var path = CAMPAIGNS + about.id() + "/record_outreach_helper";
        try (var several = Executors.newFixedThreadPool(AT_ONCE)) {
            var handed = bodies.stream()
                    .map(body -> (Callable<Void>) () -> hand(path, body))
                    .toList();
            for (var one : several.invokeAll(handed)) {
                one.get();
            }
            return bodies.size();
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("stopped meanwhile", stopping);
        } catch (ExecutionException refused) {
            throw new IllegalStateException(refused.getCause().getMessage(), refused);
        }
    }

    private Void hand(String path, String body) {
        Patiently.until("room for a report", () -> isTaken(doors.hand(path, body)));
        return null;
    }

    private static boolean isTaken(int status) {
        if (status >= 400 && status != COME_AGAIN && status != KNOWN_OTHERWISE) {
            throw new IllegalStateException("a report gets " + status);
        }
        return status != COME_AGAIN;
    }
}
