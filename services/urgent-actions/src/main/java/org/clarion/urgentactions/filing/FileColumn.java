package org.clarion.urgentactions.filing;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** A column of a directory's file, and the field of the same name in its form. An enum of them is what a file can hold. */
public interface FileColumn {

    /** Its name in a file and in a form. */
    String title();

    /** Whether a file without it is none. */
    boolean isNeeded();

    /** The column that a heading names, however it is written: "Host country". */
    static <C extends Enum<C> & FileColumn> Optional<C> called(Class<C> columns, String heading) {
        var plain = heading.strip().toLowerCase(Locale.ROOT).replaceAll("[\\s_-]+", "_");
        return Stream.of(columns.getEnumConstants())
                .filter(column -> column.title().equals(plain))
                .findFirst();
    }
}
