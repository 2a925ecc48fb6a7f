package org.clarion.pages;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What somebody asked of a list: words, filters, order, page (pagination). It is read from the address and written into
 * links, so that a list needs no script, can be sent to a colleague and survives going back. Of several lists on one page each
 * has a name, and a link of one leaves the others as they are.
 */
public final class ListRequest {

    private static final String SEARCH = "q";
    private static final String SORT = "sort";
    private static final String PAGE = "page";

    private final String path;
    private final String name;
    private final Map<String, String> parameters;

    /** @param name empty for the only list of a page */
    ListRequest(String path, String name, Map<String, String> parameters) {
        this.path = path;
        this.name = name;
        this.parameters = parameters;
    }

    /** The words typed; empty when none were. */
    public String search() {
        return SoughtWords.shortened(asked(SEARCH));
    }

    /** What was chosen of this filter; empty when nothing was. */
    public String filter(String field) {
        return asked(field);
    }

    /** The column chosen to sort by; empty for the list's own order. */
    public String column() {
        return asked(SORT).replaceFirst("^-", "");
    }

    /** Whether that column was chosen upside down, the greatest first. */
    public boolean isDescending() {
        return asked(SORT).startsWith("-");
    }

    /** From 1. */
    public int page() {
        return asked(PAGE).matches("[1-9]\\d{0,5}") ? Integer.parseInt(asked(PAGE)) : 1;
    }

    /** Where a form sends the words. */
    public String path() {
        return path;
    }

    /** What stands behind an address to come back to this list; empty for the only one of a page. */
    public String anchor() {
        return name.isEmpty() ? "" : "#" + name;
    }

    /** The name of the field into which words are typed. */
    public String searchField() {
        return named(SEARCH);
    }

    /** The same list at another page. */
    public String at(int page) {
        return with(Map.of(PAGE, page == 1 ? "" : String.valueOf(page)));
    }

    /** The same in another order, from its first page. */
    public String sortedBy(String column, boolean descending) {
        return with(Map.of(SORT, (descending ? "-" : "") + column, PAGE, ""));
    }

    /** The same with another choice of a filter, from its first page; all of them with an empty one. */
    public String filteredBy(String field, String value) {
        return with(Map.of(field, value, PAGE, ""));
    }

    /** Without words and without these filters. */
    public String everything(List<String> filters) {
        var nothing = new LinkedHashMap<String, String>();
        filters.forEach(filter -> nothing.put(filter, ""));
        nothing.put(SEARCH, "");
        nothing.put(PAGE, "");
        return with(nothing);
    }

    /** The same asked of another address: of the stream that follows a list, say. */
    public String under(String other) {
        return new ListRequest(other, name, parameters).with(Map.of());
    }

    /** The same, with links that leave this parameter of the page out. */
    public ListRequest without(String parameter) {
        var fewer = new LinkedHashMap<>(parameters);
        fewer.remove(parameter);
        return new ListRequest(path, name, fewer);
    }

    /** What a search form hands on beside the words: order and filters of this list, and all of the others. */
    public List<Choice> handedOn() {
        return parameters.entrySet().stream()
                .filter(one ->
                        !one.getKey().equals(named(SEARCH)) && !one.getKey().equals(named(PAGE)))
                .map(one -> new Choice(one.getKey(), one.getValue()))
                .toList();
    }

    private String with(Map<String, String> changed) {
        var other = new LinkedHashMap<>(parameters);
        changed.forEach((field, value) -> other.put(named(field), value));
        var query = other.entrySet().stream()
                .filter(one -> !one.getValue().isEmpty())
                .map(one -> encoded(one.getKey()) + "=" + encoded(one.getValue()))
                .collect(Collectors.joining("&"));
        return query.isEmpty() ? path : path + "?" + query;
    }

    private String asked(String field) {
        return parameters.getOrDefault(named(field), "");
    }

    private String named(String field) {
        return name.isEmpty() ? field : name + "." + field;
    }

    private static String encoded(String part) {
        return URLEncoder.encode(part, StandardCharsets.UTF_8);
    }
}
