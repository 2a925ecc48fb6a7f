package org.clarion.urgentactions.postage;

import java.util.List;
import org.clarion.spreadsheets.ListCsv;

/** The table as a file (CSV), with the columns that it is read from. */
final class PostageCsv {

    private PostageCsv() {}

    static String of(List<Postage> table) {
        return ListCsv.of(PostageColumn.class, table, PostageCsv::cell);
    }

    /** As it stands in a file, and in a form. */
    static String cell(PostageColumn column, Postage postage) {
        var entry = postage.entry();
        var checked = postage.checked();
        return switch (column) {
            case FROM -> entry.from();
            case TO -> entry.to();
            case DELIVERED -> entry.delivered() ? "yes" : "no";
            case PRICE -> entry.price() == null ? "" : entry.price().toPlainString();
            case CURRENCY -> entry.currency();
            case DAYS -> entry.days() == null ? "" : entry.days().toString();
            case NOTE -> entry.note();
            case CHECKED_ON -> checked == null ? "" : checked.day().toString();
            case CHECKED_BY -> checked == null ? "" : checked.by();
        };
    }
}
