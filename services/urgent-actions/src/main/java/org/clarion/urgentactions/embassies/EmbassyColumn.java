package org.clarion.urgentactions.embassies;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What is known of an embassy: the columns of its file, and the fields of its form. */
public enum EmbassyColumn {
    /** Whose embassy it is. */
    COUNTRY("country"),
    /** The country it is in. */
    SEAT("host_country"),
    /** Other countries it takes letters from. */
    ACCREDITED_TO("accredited_to"),
    NAME("name"),
    OFFICE("office"),
    SALUTATION("salutation"),
    ADDRESS("address"),
    EMAIL("email"),
    PHONE("phone"),
    FAX("fax"),
    LANGUAGES("languages"),
    CHECKED_ON("checked_on"),
    CHECKED_BY("checked_by");

    private final String title;

    EmbassyColumn(String title) {
        this.title = title;
    }

    /** Its name in a file and in a form. */
    public String title() {
        return title;
    }

    boolean isNeeded() {
        return this == COUNTRY || this == SEAT;
    }

    /** The column that a heading names, however it is written: "Host country". */
    static Optional<EmbassyColumn> called(String heading) {
        var plain = heading.strip().toLowerCase(Locale.ROOT).replaceAll("[\\s_-]+", "_");
        return Arrays.stream(values())
                .filter(column -> column.title.equals(plain))
                .findFirst();
    }
}
