package org.clarion.osdi;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which part of a collection is asked for; pages count from 1. */
public record CollectionPaging(int page, int perPage) {

    /** So many resources stand on a page at most; clients in the wild ask for no more. */
    public static final int MOST_PER_PAGE = 25;

    private static final int FURTHEST = 1_000_000;

    /**
     * As it stands in the address; what is missing is the first page, and as many as fit on it.
     *
     * @throws OsdiRefusal with 400 for what is no number
     */
    public static CollectionPaging of(@Nullable String page, @Nullable String perPage) {
        return new CollectionPaging(
                Math.clamp(number("page", page, 1), 1, FURTHEST),
                Math.clamp(number("per_page", perPage, MOST_PER_PAGE), 1, MOST_PER_PAGE));
    }

    private static int number(String name, @Nullable String asked, int otherwise) {
        if (asked == null) {
            return otherwise;
        }
        if (!asked.matches("[+-]?[0-9]{1,9}")) {
            throw OsdiRefusal.atTheDoor(
                    400,
                    OsdiComplaint.at("invalid", "This is no number: " + name, "")
                            .hinting("?" + name + "=1"));
        }
        return Integer.parseInt(asked);
    }

    public int offset() {
        return (page - 1) * perPage;
    }

    /** Of these, the ones on this page. */
    public <T> List<T> of(List<T> all) {
        return all.stream().skip(offset()).limit(perPage).toList();
    }

    /** The address of another page. */
    public String of(String path, int other) {
        return path + "?page=" + other + "&per_page=" + perPage;
    }
}
