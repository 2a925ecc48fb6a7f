package org.clarion.actionreports.osdi;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import java.util.List;
import java.util.Optional;
import org.clarion.osdi.CollectionPage;
import org.clarion.osdi.CollectionPaging;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** How a client goes through the outreaches of an action. */
record CollectionRequest(CollectionPaging paging, CollectionFilter filter, Optional<CollectionCursor> after) {

    /** What stands in the address, word for word. */
    record Asked(
            @RestQuery @Nullable String page,
            @RestQuery("per_page") @Nullable String perPage,
            @RestQuery @Nullable String filter,
            @RestQuery @Nullable String after) {}

    static CollectionRequest of(Asked asked) {
        return new CollectionRequest(
                CollectionPaging.of(asked.page(), asked.perPage()),
                CollectionFilter.of(asked.filter()),
                CollectionCursor.of(asked.after()));
    }

    /** One more than a page holds tells whether there is a next one. */
    int most() {
        return paging.perPage() + 1;
    }

    /** The page's links: the next one goes on after the last report of this one, whatever changes meanwhile. */
    CollectionPage leaf(String path, Optional<Long> records, List<Outreach> found) {
        var next = found.size() <= paging.perPage()
                ? Optional.<String>empty()
                : Optional.of(address(path, paging.page() + 1) + "&after="
                        + cursor(found).written());
        var previous = paging.page() == 1 ? Optional.<String>empty() : Optional.of(address(path, paging.page() - 1));
        var self = address(path, paging.page())
                + after.map(place -> "&after=" + place.written()).orElse("");
        return new CollectionPage(paging, records, self, next, previous);
    }

    private CollectionCursor cursor(List<Outreach> found) {
        var last = found.get(paging.perPage() - 1);
        return new CollectionCursor(last.modifiedAt(), last.reportId());
    }

    private String address(String path, int page) {
        return paging.of(path, page) + (filter.isNone() ? "" : "&filter=" + URLEncoder.encode(filter.written(), UTF_8));
    }
}
