package org.clarion.actionreports.screening.bulk;

import jakarta.ws.rs.core.MultivaluedMap;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** What stands in the form that chooses reports, word for word. */
record SelectionForm(
        @RestForm @Nullable String finding,
        @RestForm @Nullable String action,
        @RestForm @Nullable String judgement,
        @RestForm @Nullable String origin,
        @RestForm @Nullable String channel,
        @RestForm @Nullable String country,
        @RestForm @Nullable String section,
        @RestForm @Nullable String quantity,
        @RestForm @Nullable String from,
        @RestForm @Nullable String until,
        @RestForm @Nullable String network,
        @RestForm @Nullable String domain,
        @RestForm @Nullable String words,
        @RestForm @Nullable String within,
        @RestForm @Nullable String mark) {

    /** As a link fills it in. */
    static SelectionForm of(MultivaluedMap<String, String> link) {
        return new SelectionForm(
                link.getFirst("finding"),
                link.getFirst("action"),
                link.getFirst("judgement"),
                link.getFirst("origin"),
                link.getFirst("channel"),
                link.getFirst("country"),
                link.getFirst("section"),
                link.getFirst("quantity"),
                link.getFirst("from"),
                link.getFirst("until"),
                link.getFirst("network"),
                link.getFirst("domain"),
                link.getFirst("words"),
                link.getFirst("within"),
                link.getFirst("mark"));
    }

    /** The query of a link that fills the form in like this. */
    String query() {
        return filled().entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    private Map<String, String> filled() {
        var fields = new LinkedHashMap<String, @Nullable String>();
        fields.put("finding", finding);
        fields.put("action", action);
        fields.put("judgement", judgement);
        fields.put("origin", origin);
        fields.put("channel", channel);
        fields.put("country", country);
        fields.put("section", section);
        fields.put("quantity", quantity);
        fields.put("from", from);
        fields.put("until", until);
        fields.put("network", network);
        fields.put("domain", domain);
        fields.put("words", words);
        fields.put("within", within);
        fields.put("mark", mark);
        fields.values().removeIf(value -> value == null || value.isBlank());
        return fields;
    }
}
