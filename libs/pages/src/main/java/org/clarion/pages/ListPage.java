package org.clarion.pages;

import java.util.Iterator;
import java.util.List;

/**
 * One page of a list, as it was asked for, with the links that lead to its other pages and orders.
 *
 * @param shape how this list can be searched, filtered and sorted
 * @param number from 1
 * @param found how many there are on all pages
 */
public record ListPage<T>(ListRequest asked, ListShape<T> shape, List<T> rows, int number, long found)
        implements Iterable<T> {

    @Override
    public Iterator<T> iterator() {
        return rows.iterator();
    }

    public boolean isEmpty() {
        return rows.isEmpty();
    }

    /** How many pages there are, at least one. */
    public int of() {
        return shape.pages(found);
    }

    /** Whether words or filters leave something out. */
    public boolean isNarrowed() {
        return !asked.search().isEmpty()
                || shape.filters().stream()
                        .anyMatch(field -> !asked.filter(field).isEmpty());
    }

    /** Whether there is so much that one would look for something. */
    public boolean isWorthSearching() {
        return isNarrowed() || found > ListShape.SEEN_AT_A_GLANCE;
    }

    /** This list with nothing left out. */
    public String everything() {
        return asked.everything(shape.filters());
    }

    /** "ascending", "descending", or nothing: for {@code aria-sort}. */
    public String order(String column) {
        if (!asked.column().equals(column)) {
            return "";
        }
        return asked.isDescending() ? "descending" : "ascending";
    }

    /** Sorted by this column: numbers with the greatest first, words from A; pressed again, the other way round. */
    public String sortedBy(String column) {
        var again = asked.column().equals(column);
        return asked.sortedBy(column, again ? !asked.isDescending() : shape.isGreatestFirst(column));
    }
}
