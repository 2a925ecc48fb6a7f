package org.clarion.urgentactions.embassies;

import java.util.Optional;
import org.clarion.spreadsheets.FileColumn;

/** What is known of an embassy: the columns of its file, and the fields of its form. */
public enum EmbassyColumn implements FileColumn {
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

    @Override
    public String title() {
        return title;
    }

    @Override
    public boolean isNeeded() {
        return this == COUNTRY || this == SEAT;
    }

    /** The column that a heading names, however it is written: "Host country". */
    static Optional<EmbassyColumn> called(String heading) {
        return FileColumn.called(EmbassyColumn.class, heading);
    }
}
