package org.clarion.pages;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * How a list can be searched, filtered and sorted, and how much of it fits on a page. Build one where the rows are known:
 * {@code ListShape.<Row>of(25).search(Row::words).sort("title", byTitle).greatestFirst("sent", bySent)}.
 */
public final class ListShape<T> {

    /** A list that is read in one look needs no search. */
    static final int SEEN_AT_A_GLANCE = 6;

    private final int perPage;
    private final Map<String, Comparator<? super T>> orders = new LinkedHashMap<>();
    private final Set<String> greatestFirst = new TreeSet<>();
    private final Map<String, Function<T, String>> filters = new LinkedHashMap<>();
    private @Nullable Function<T, String> described;

    private ListShape(int perPage) {
        this.perPage = perPage;
    }

    public static <T> ListShape<T> of(int perPage) {
        return new ListShape<>(perPage);
    }

    /** By these words a row is found. */
    public ListShape<T> search(Function<T, String> words) {
        described = words;
        return this;
    }

    /** A column of words or days, from the first to the last. */
    public ListShape<T> sort(String column, Comparator<? super T> order) {
        orders.put(column, order);
        return this;
    }

    /** A column of figures. The order goes up; who chooses the column sees the greatest first. */
    public ListShape<T> greatestFirst(String column, Comparator<? super T> order) {
        greatestFirst.add(column);
        return sort(column, order);
    }

    /** Rows can be narrowed to those with one value here. */
    public ListShape<T> filter(String field, Function<T, String> value) {
        filters.put(field, value);
        return this;
    }

    /** The page asked for, of rows that are all here; one that is not there is the nearest that is. */
    public ListPage<T> page(List<T> all, ListRequest asked) {
        var found = all.stream().filter(row -> fits(row, asked)).toList();
        var order = orders.get(asked.column());
        var sorted = order == null
                ? found
                : found.stream()
                        .sorted(asked.isDescending() ? order.reversed() : order)
                        .toList();
        return page(
                found.size(),
                asked,
                (skipped, most) -> sorted.stream().skip(skipped).limit(most).toList());
    }

    /** The same of rows that somebody else counts, searches and sorts: how many to pass over, and how many to bring. */
    public ListPage<T> page(long found, ListRequest asked, BiFunction<Integer, Integer, List<T>> rows) {
        var number = Math.clamp(asked.page(), 1, pages(found));
        return new ListPage<>(asked, this, rows.apply((number - 1) * perPage, perPage), number, found);
    }

    int pages(long found) {
        return (int) Math.max(1, Math.ceilDiv(found, perPage));
    }

    List<String> filters() {
        return List.copyOf(filters.keySet());
    }

    boolean isGreatestFirst(String column) {
        return greatestFirst.contains(column);
    }

    private boolean fits(T row, ListRequest asked) {
        var sought = SoughtWords.of(asked.search());
        return (described == null || sought.areIn(described.apply(row)))
                && filters.entrySet().stream()
                        .allMatch(filter -> asked.filter(filter.getKey()).isEmpty()
                                || asked.filter(filter.getKey())
                                        .equals(filter.getValue().apply(row)));
    }
}
