package org.clarion.urgentactions.postage;

import org.clarion.spreadsheets.FileColumn;

/** What is known of post: the columns of its file, and the fields of its form. */
public enum PostageColumn implements FileColumn {
    FROM("from"),
    /** A country, a continent or the world. */
    TO("to"),
    DELIVERED("delivered"),
    PRICE("price"),
    CURRENCY("currency"),
    DAYS("days"),
    NOTE("note"),
    CHECKED_ON("checked_on"),
    CHECKED_BY("checked_by");

    private final String title;

    PostageColumn(String title) {
        this.title = title;
    }

    @Override
    public String title() {
        return title;
    }

    @Override
    public boolean isNeeded() {
        return this == FROM || this == TO || this == DELIVERED;
    }
}
