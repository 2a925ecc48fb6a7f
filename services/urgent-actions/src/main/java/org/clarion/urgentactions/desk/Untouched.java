package org.clarion.urgentactions.desk;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What a form held when it was opened, as one short mark a field: enough to tell later which fields its writer left alone.
 * The form carries it, so that of two people who edit at once neither overwrites what the other changed elsewhere.
 */
record Untouched(Map<String, String> marks) {

    static Untouched of(DraftForm form) {
        return new Untouched(
                form.fields().stream().collect(Collectors.toMap(field -> field, field -> mark(form.get(field)))));
    }

    static Untouched read(String carried) {
        return new Untouched(Arrays.stream(carried.split(" "))
                .map(pair -> pair.split(":", 2))
                .filter(pair -> pair.length == 2)
                .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1], (one, same) -> one)));
    }

    String written() {
        return marks.entrySet().stream()
                .map(mark -> mark.getKey() + ":" + mark.getValue())
                .sorted()
                .collect(Collectors.joining(" "));
    }

    boolean includes(String field, String value) {
        return mark(value).equals(marks.get(field));
    }

    private static String mark(String value) {
        return Integer.toString(value.hashCode(), Character.MAX_RADIX);
    }
}
