package org.clarion.urgentactions.embassies;

import java.util.List;
import org.clarion.spreadsheets.ListCsv;

/** The directory as a file (CSV), with the columns that it is read from. */
final class EmbassyCsv {

    private EmbassyCsv() {}

    static String of(List<Embassy> embassies) {
        return ListCsv.of(EmbassyColumn.class, embassies, EmbassyCsv::cell);
    }

    private static String cell(EmbassyColumn column, Embassy embassy) {
        var entry = embassy.entry();
        var checked = embassy.checked();
        return switch (column) {
            case COUNTRY -> entry.country();
            case SEAT -> entry.seat();
            case ACCREDITED_TO -> String.join("; ", entry.accreditedTo());
            case NAME -> entry.name();
            case OFFICE -> entry.office();
            case SALUTATION -> entry.salutation();
            case ADDRESS -> String.join("\n", entry.address());
            case EMAIL -> entry.email();
            case PHONE -> entry.phone();
            case FAX -> entry.fax();
            case LANGUAGES -> String.join("; ", entry.languages());
            case CHECKED_ON -> checked == null ? "" : checked.day().toString();
            case CHECKED_BY -> checked == null ? "" : checked.by();
        };
    }
}
