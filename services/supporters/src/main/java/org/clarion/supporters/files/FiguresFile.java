package org.clarion.supporters.files;

import de.siegmar.fastcsv.writer.CsvWriter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.StringWriter;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;

/** Figures as a file (CSV, UTF-8) for a spreadsheet: codes and numbers of our own, and no words of others. */
public final class FiguresFile {

    /** Tells spreadsheets that it is UTF-8. */
    private static final char MARK_OF_UTF_8 = '\uFEFF';

    private final String name;
    private final StringWriter written = new StringWriter();
    private final CsvWriter csv;

    private FiguresFile(String name) {
        this.name = name;
        written.write(MARK_OF_UTF_8);
        this.csv = CsvWriter.builder().bufferSize(0).build(written);
    }

    /** As it is called where it is saved. */
    public static FiguresFile named(String name) {
        return new FiguresFile(name);
    }

    /** The names of the columns. */
    public FiguresFile line(String... columns) {
        csv.writeRecord(columns);
        return this;
    }

    public <T> FiguresFile lines(Collection<T> rows, Function<T, List<?>> cells) {
        rows.forEach(row ->
                csv.writeRecord(cells.apply(row).stream().map(String::valueOf).toList()));
        return this;
    }

    public Response answer() {
        return Response.ok(written.toString())
                .type("text/csv;charset=UTF-8")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
                .build();
    }
}
