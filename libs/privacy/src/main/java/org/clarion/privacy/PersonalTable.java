package org.clarion.privacy;

import java.util.List;

/** A table that holds what is closed with the key for persons, so that its rows can follow when that key is another: a bean each. */
public interface PersonalTable {

    String table();

    /** The column of its primary key, which is one. */
    String key();

    /** What that column holds in PostgreSQL. */
    default String keyType() {
        return "uuid";
    }

    /** Columns that {@link PersonalText} closes. */
    default List<String> texts() {
        return List.of();
    }

    /** Columns that {@link PersonalBytes} closes. */
    default List<String> files() {
        return List.of();
    }

    /** Rows in one transaction: fewer where they are heavy. */
    default int atOnce() {
        return 500;
    }
}
