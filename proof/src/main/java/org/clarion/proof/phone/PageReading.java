package org.clarion.proof.phone;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/**
 * What Lighthouse says of one page, opened for the first time. Times are in milliseconds from the tap on the link.
 *
 * @param bytes all that travels, packed, with the heads of the answers
 * @param usable until the page can be used and keeps answering at once
 * @param missing the audits that cost a category something, by its name
 */
public record PageReading(
        long bytes,
        int requests,
        double firstByte,
        double firstPaint,
        double largestPaint,
        double usable,
        List<Category> categories,
        List<String> missing) {

    /** From 0 to 100. */
    public record Category(String id, int score) {}

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int FULL = 100;

    /** Empty categories: Lighthouse could not look at the page. */
    static PageReading in(Path report) throws IOException {
        return of(JSON.readTree(report.toFile()));
    }

    static PageReading of(JsonNode report) {
        var audits = report.path("audits");
        var times = audits.path("metrics").path("details").path("items").path(0);
        var requests = audits.path("network-requests").path("details").path("items");
        long bytes = 0;
        int count = 0;
        for (var request : requests) {
            if (request.path("url").asText().startsWith("http")) {
                bytes += request.path("transferSize").asLong();
                count++;
            }
        }
        return new PageReading(
                bytes,
                count,
                times.path("timeToFirstByte").asDouble(),
                times.path("firstContentfulPaint").asDouble(),
                times.path("largestContentfulPaint").asDouble(),
                times.path("interactive").asDouble(),
                categories(report),
                missing(report));
    }

    private static List<Category> categories(JsonNode report) {
        var categories = new ArrayList<Category>();
        for (var category : report.path("categories")) {
            var score = category.path("score");
            if (score.isNumber()) {
                categories.add(new Category(category.path("id").asText(), (int) Math.round(score.asDouble() * FULL)));
            }
        }
        return categories;
    }

    private static List<String> missing(JsonNode report) {
        var missing = new ArrayList<String>();
        for (var category : report.path("categories")) {
            for (var reference : category.path("auditRefs")) {
                var audit = report.path("audits").path(reference.path("id").asText());
                var score = audit.path("score");
                if (reference.path("weight").asDouble() > 0 && score.isNumber() && score.asDouble() < 0.9) {
                    missing.add(category.path("id").asText() + ": "
                            + audit.path("title").asText());
                }
            }
        }
        return missing;
    }

    /** Nothing if no category was judged. */
    public OptionalInt lowest() {
        return categories.stream().mapToInt(Category::score).min();
    }

    PageReading without(String category) {
        return new PageReading(
                bytes,
                requests,
                firstByte,
                firstPaint,
                largestPaint,
                usable,
                categories.stream().filter(one -> !one.id().equals(category)).toList(),
                missing.stream().filter(one -> !one.startsWith(category + ":")).toList());
    }
}
