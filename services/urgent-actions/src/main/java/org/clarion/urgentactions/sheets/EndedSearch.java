package org.clarion.urgentactions.sheets;

import java.util.List;
import java.util.Locale;

/**
 * Which ended actions somebody looks for, and in which order.
 *
 * @param language the one in which titles are put in order
 * @param words without accents and capitals: each is in a title, a name, the number or the country's name
 */
public record EndedSearch(String language, List<Word> words, Order order, boolean descending) {

    /** The columns the desk can sort by. */
    public enum Order {
        ENDED("urgent_action.ended_at"),
        TITLE("lower(coalesce(draft #>> array['texts', :language, 'title'],"
                + " draft #>> array['texts', draft ->> 'originalLanguage', 'title']))"),
        REPORTED("coalesce(action_totals.reported, 0)"),
        VERIFIED("coalesce(action_totals.verified, 0)"),
        DELIVERED("coalesce(action_totals.delivered, 0)");

        private final String sql;

        Order(String sql) {
            this.sql = sql;
        }

        /** What a list calls the column. */
        public String column() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** A word, and the countries (ISO) in whose names it is. */
    public record Word(String word, List<String> countries) {}

    String orderInSql() {
        return order.sql + (descending ? " desc" : "");
    }
}
