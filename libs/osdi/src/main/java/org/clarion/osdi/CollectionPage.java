package org.clarion.osdi;

import java.util.Optional;

/**
 * One page of a collection and where it leads.
 *
 * @param records how many there are in all; nothing where counting them would take longer than reading them
 */
public record CollectionPage(
        CollectionPaging paging,
        Optional<Long> records,
        String self,
        Optional<String> next,
        Optional<String> previous) {

    /**
     * Of a collection that is short enough to be paged by numbers.
     *
     * @param filter what stands behind the page in an address: {@code &filter=…}; empty for none
     */
    public static CollectionPage of(String path, CollectionPaging paging, long records, String filter) {
        var pages = pages(records, paging);
        return new CollectionPage(
                paging,
                Optional.of(records),
                paging.of(path, paging.page()) + filter,
                Optional.of(paging.of(path, paging.page() + 1) + filter).filter(more -> paging.page() < pages),
                Optional.of(paging.of(path, paging.page() - 1) + filter).filter(fewer -> paging.page() > 1));
    }

    public Optional<Long> pages() {
        return records.map(all -> pages(all, paging));
    }

    private static long pages(long records, CollectionPaging paging) {
        return Math.max(1, Math.ceilDiv(records, paging.perPage()));
    }
}
