package org.clarion.urgentactions.showing;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;

/**
 * One page of the live actions (pagination), as the reader asked for them.
 *
 * @param search the words typed, empty when none were
 * @param country the code chosen, empty for all
 * @param theme the one chosen, empty for all
 * @param page from 1
 * @param found how many there are on all pages
 */
public record LiveList(List<ShownAction> cards, String search, String country, String theme, int page, int found) {

    private static final int ON_A_PAGE = 12;

    static LiveList page(List<ShownAction> all, String search, String country, String theme, int asked) {
        int last = Math.max(1, (all.size() + ON_A_PAGE - 1) / ON_A_PAGE);
        int page = Math.clamp(asked, 1, last);
        var cards = all.stream().skip((page - 1L) * ON_A_PAGE).limit(ON_A_PAGE).toList();
        return new LiveList(cards, search, country, theme, page, all.size());
    }

    /** Of the cards on this page. */
    public List<UUID> ids() {
        return cards.stream().map(ShownAction::id).toList();
    }

    public boolean isNarrowed() {
        return !search.isEmpty() || !country.isEmpty() || !theme.isEmpty();
    }

    public boolean hasEarlier() {
        return page > 1;
    }

    public boolean hasMore() {
        return found > page * ON_A_PAGE;
    }

    /** How to come to another page of the same. */
    public String at(int other) {
        return narrowed(country) + "&page=" + other;
    }

    /** The same words and theme in another country. */
    public String narrowed(String other) {
        return asked(other, theme);
    }

    /** The same words and country with another theme. */
    public String about(String other) {
        return asked(country, other);
    }

    private String asked(String where, String what) {
        return "/?country=" + encoded(where) + (what.isEmpty() ? "" : "&theme=" + encoded(what)) + "&q="
                + encoded(search);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
