package org.clarion.urgentactions.filing;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/** What a file would do to a directory: line by line, before anything is done. What is not in the file stays as it is. */
public record ListEffect<L extends FiledLine>(List<L> rows) {

    public int count(LineFate fate) {
        return (int) rows.stream().filter(row -> row.fate() == fate).count();
    }

    public List<L> refused() {
        return rows.stream().filter(row -> row.fate() == LineFate.REFUSED).toList();
    }

    /** Whether a button would do anything. */
    public boolean doesSomething() {
        return count(LineFate.ADDED) + count(LineFate.CHANGED) > 0;
    }

    /** The same as long as it would do the same to the same entries. */
    public UUID mark() {
        var text = rows.stream()
                .map(row -> row.line() + " " + row.fate() + " " + row.onVersion())
                .collect(Collectors.joining("\n"));
        return UUID.nameUUIDFromBytes(text.getBytes(StandardCharsets.UTF_8));
    }
}
