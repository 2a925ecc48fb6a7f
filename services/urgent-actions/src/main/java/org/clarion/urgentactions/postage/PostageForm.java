package org.clarion.urgentactions.postage;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.clarion.spreadsheets.FileColumn;

/**
 * What stands in the form of an entry, as it was typed.
 *
 * @param version the entry's when the form was opened
 */
public record PostageForm(Map<PostageColumn, String> typed, long version) {

    static PostageForm empty() {
        return new PostageForm(Map.of(), 0);
    }

    static PostageForm read(MultivaluedMap<String, String> fields) {
        var typed = new EnumMap<PostageColumn, String>(PostageColumn.class);
        for (var column : PostageColumn.values()) {
            typed.put(column, first(fields, column.title()));
        }
        var version = first(fields, "version");
        return new PostageForm(typed, version.matches("\\d{1,18}") ? Long.parseLong(version) : -1);
    }

    static PostageForm of(Postage postage) {
        var typed = new EnumMap<PostageColumn, String>(PostageColumn.class);
        Stream.of(PostageColumn.values()).forEach(column -> typed.put(column, PostageCsv.cell(column, postage)));
        return new PostageForm(typed, postage.version());
    }

    /** The same on the entry as it is now: whoever saves it again has seen what stood there. */
    PostageForm on(long newer) {
        return new PostageForm(typed, newer);
    }

    /** What was typed into a field; checks are not typed. */
    String cell(PostageColumn column) {
        return column == PostageColumn.CHECKED_ON || column == PostageColumn.CHECKED_BY
                ? ""
                : typed.getOrDefault(column, "");
    }

    /** By the name of the field. For templates. */
    public String get(String field) {
        return FileColumn.called(PostageColumn.class, field).map(this::cell).orElse("");
    }

    private static String first(MultivaluedMap<String, String> fields, String name) {
        return fields.getOrDefault(name, List.of("")).getFirst();
    }
}
