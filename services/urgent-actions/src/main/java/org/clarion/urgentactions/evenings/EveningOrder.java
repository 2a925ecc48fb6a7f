package org.clarion.urgentactions.evenings;

import jakarta.ws.rs.DefaultValue;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jboss.resteasy.reactive.RestQuery;

/** What a group wants on paper, as it was typed. */
public class EveningOrder {

    private static final Pattern ID = Pattern.compile("[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,4}");

    @RestQuery
    List<String> action = List.of();

    @RestQuery
    @DefaultValue("5")
    String copies = "5";

    @RestQuery
    @DefaultValue("")
    String text = "";

    @RestQuery
    @DefaultValue("")
    String group = "";

    @RestQuery
    @DefaultValue("")
    String when = "";

    @RestQuery
    @DefaultValue("")
    String country = "";

    /** The actions, in the order in which they were chosen; what is none is left out. */
    public List<UUID> actions() {
        return action.stream()
                .filter(id -> ID.matcher(id).matches())
                .map(UUID::fromString)
                .distinct()
                .toList();
    }

    public boolean has(UUID id) {
        return actions().contains(id);
    }

    public String copies() {
        return copies;
    }

    /** Letters to each official; none where no number was typed. */
    int letters() {
        return NUMBER.matcher(copies.strip()).matches() ? Integer.parseInt(copies.strip()) : 0;
    }

    /** The language of the sheets; empty for each one's own. */
    public String text() {
        return text;
    }

    /** How the group is called; empty where nobody said so. */
    public String group() {
        return group.strip().replaceAll("\\s+", " ");
    }

    /** The day of the evening, as it was typed. */
    public String when() {
        return when;
    }

    /** ISO 3166-1, or empty. */
    public String country() {
        return country;
    }
}
