package org.clarion.actionreports.osdi;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URLEncoder;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.clarion.osdi.FilterComparison;
import org.jspecify.annotations.Nullable;

/**
 * Which campaigns a client wants to see, in the words of {@link CollectionFilter}. They are compared as they are shown: there are
 * hundreds of them, not millions.
 */
record CampaignFilter(String written, List<List<Predicate<ObjectNode>>> alternatives) {

    private static final Set<String> TIMES = Set.of("created_date", "modified_date", "ua:ends_at");
    private static final Set<String> WORDS =
            Set.of("title", "name", "type", "ua:number", "ua:status", "ua:country", "ua:ai_index", "ua:previous");

    /** All of it is read at once: nonsense is said whatever campaigns there are. */
    static CampaignFilter of(@Nullable String written) {
        return written == null || written.isBlank()
                ? new CampaignFilter("", List.of())
                : new CampaignFilter(
                        written,
                        FilterComparison.alternatives(written, CollectionFilter::declined).stream()
                                .map(all -> all.stream()
                                        .map(CampaignFilter::predicate)
                                        .toList())
                                .toList());
    }

    boolean isNone() {
        return alternatives.isEmpty();
    }

    boolean lets(ObjectNode campaign) {
        return isNone() || alternatives.stream().anyMatch(all -> all.stream().allMatch(one -> one.test(campaign)));
    }

    /** What the links of a page say of it. */
    String inAddress() {
        return isNone() ? "" : "&filter=" + URLEncoder.encode(written, UTF_8);
    }

    private static Predicate<ObjectNode> predicate(FilterComparison asked) {
        var property = asked.property();
        if (TIMES.contains(property)) {
            var compared = FilterCondition.compared(asked.operator());
            var time = FilterCondition.time(property, asked.value()).toInstant();
            return campaign ->
                    holds(Instant.parse(campaign.path(property).asText()).compareTo(time), compared);
        }
        if (!WORDS.contains(property) && !property.equals("identifiers")) {
            throw CollectionFilter.declined(
                    "\"" + property + "\" cannot be filtered by. Use created_date, modified_date,"
                            + " ua:ends_at, title, name, type, ua:number, ua:status, ua:country or identifiers.");
        }
        var equal = FilterCondition.onlyEqual(property, FilterCondition.compared(asked.operator()))
                .equals("=");
        return campaign -> says(campaign.path(property), asked.value()) == equal;
    }

    private static boolean says(JsonNode shown, String value) {
        return shown.isArray()
                ? shown.valueStream().anyMatch(one -> one.asText().equals(value))
                : shown.asText("").equals(value);
    }

    private static boolean holds(int order, String compared) {
        return switch (compared) {
            case "=" -> order == 0;
            case "<>" -> order != 0;
            case "<" -> order < 0;
            case "<=" -> order <= 0;
            case ">" -> order > 0;
            default -> order >= 0;
        };
    }
}
