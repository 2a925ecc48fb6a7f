package org.clarion.urgentactions.desk;

import java.util.Locale;
import java.util.Map;

/** What the fields of a draft are called. */
final class Labels {

    private static final Map<String, String> PARTS = Map.ofEntries(
            Map.entry("originalLanguage", "Language of the sheet"),
            Map.entry("series", "Place in its chain"),
            Map.entry("number", "Number"),
            Map.entry("aiIndex", "AI Index"),
            Map.entry("previous", "Previous sheet"),
            Map.entry("country", "Country"),
            Map.entry("zone", "Time zone of the deadline"),
            Map.entry("actUntil", "Act until"),
            Map.entry("subjects", "Who it is about"),
            Map.entry("preferredLanguages", "Languages to write in"),
            Map.entry("ownLanguageOk", "The writer's own language is fine too"),
            Map.entry("title", "Title"),
            Map.entry("summary", "Summary"),
            Map.entry("points", "What every letter must ask for"),
            Map.entry("sampleLetter", "Sample letter"),
            Map.entry("background", "Additional information"),
            Map.entry("outcome", "What happened"),
            Map.entry("role", "Letter or copy"),
            Map.entry("name", "Name"),
            Map.entry("office", "Office"),
            Map.entry("salutation", "Salutation"),
            Map.entry("address", "Postal address"),
            Map.entry("email", "E-mail"),
            Map.entry("handle", "Handle"),
            Map.entry("phone", "Phone"),
            Map.entry("fax", "Fax"),
            Map.entry("copyFor", "Copy for supporters in"));

    private Labels() {}

    static String of(String field) {
        var path = field.split("\\.");
        var label = PARTS.getOrDefault(path[path.length - 1], field);
        return switch (path.length) {
            case 2 -> label + (path[0].equals("es") ? " (Spanish)" : " (English)");
            case 3 -> "Target " + (Integer.parseInt(path[1]) + 1) + ": " + label.toLowerCase(Locale.ROOT);
            default -> label;
        };
    }

    /** The label without saying whose it is, for a field that stands among its like. */
    static String alone(String field) {
        return PARTS.getOrDefault(field.substring(field.lastIndexOf('.') + 1), field);
    }
}
