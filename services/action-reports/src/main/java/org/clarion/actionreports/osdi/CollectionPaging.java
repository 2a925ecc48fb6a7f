package org.clarion.actionreports.osdi;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which part of a collection is asked for; pages count from 1. */
record CollectionPaging(int page, int perPage) {

    private static final int FURTHEST = 1_000_000;

    static CollectionPaging of(@Nullable String page, @Nullable String perPage) {
        return new CollectionPaging(
                Math.clamp(number("page", page, 1), 1, FURTHEST),
                Math.clamp(number("per_page", perPage, Hal.MOST_PER_PAGE), 1, Hal.MOST_PER_PAGE));
    }

    private static int number(String name, @Nullable String asked, int otherwise) {
        if (asked == null) {
            return otherwise;
        }
        if (!asked.matches("[+-]?[0-9]{1,9}")) {
            throw OutreachRefusals.with(400, "invalid", "This is no number: " + name, "?" + name + "=1");
        }
        return Integer.parseInt(asked);
    }

    int offset() {
        return (page - 1) * perPage;
    }

    /** Of these, the ones on this page. */
    <T> List<T> of(List<T> all) {
        return all.stream().skip(offset()).limit(perPage).toList();
    }

    String of(String path, int other) {
        return path + "?page=" + other + "&per_page=" + perPage;
    }
}
