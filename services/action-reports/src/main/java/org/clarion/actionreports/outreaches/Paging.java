package org.clarion.actionreports.outreaches;

import org.jspecify.annotations.Nullable;

/** Which part of a collection is asked for; pages count from 1. */
record Paging(int page, int perPage) {

    private static final int FURTHEST = 1_000_000;

    static Paging of(@Nullable Integer page, @Nullable Integer perPage) {
        return new Paging(
                page == null ? 1 : Math.clamp(page, 1, FURTHEST),
                perPage == null ? Hal.MOST_PER_PAGE : Math.clamp(perPage, 1, Hal.MOST_PER_PAGE));
    }

    int offset() {
        return (page - 1) * perPage;
    }

    String of(String path, int other) {
        return path + "?page=" + other + "&per_page=" + perPage;
    }
}
