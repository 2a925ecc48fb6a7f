package org.clarion.spreadsheets;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** A column of a list, and the field of the same name in its form. An enum of them is what a list can hold. */
public interface FileColumn {

    /** Its name in a file and in a form. */
    String title();

    /** Whether a file without it is none. */
    boolean isNeeded();

    /** What else people call it, in small letters and without accents, words joined by an underscore. */
    default List<String> otherNames() {
        return List.of();
    }

    /** The column that a heading names, however it is written: "Host country". */
    static <C extends Enum<C> & FileColumn> Optional<C> called(Class<C> columns, String heading) {
        var plain = Normalizer.normalize(heading.strip(), Normalizer.Form.NFKD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[\\s_-]+", "_");
        return Stream.of(columns.getEnumConstants())
                .filter(column ->
                        column.title().equals(plain) || column.otherNames().contains(plain))
                .findFirst();
    }
}
