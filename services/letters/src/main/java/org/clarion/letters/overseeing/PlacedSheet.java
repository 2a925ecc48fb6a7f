package org.clarion.letters.overseeing;

import jakarta.persistence.Tuple;
import org.clarion.contracts.Sheet;
import org.clarion.contracts.SheetKind;
import org.jspecify.annotations.Nullable;

/**
 * What tells a sheet from the others of its number: "Second UA 106.23".
 *
 * @param kind missing in sheets of before there were cases
 */
record PlacedSheet(int series, String number, @Nullable SheetKind kind) {

    /** To be selected from actions (a), for {@link #of(Tuple)}. */
    static final String COLUMNS = """
            cast(a.sheet ->> 'series' as integer) as series, a.sheet ->> 'kind' as kind,
            (a.sheet ->> 'counter') || '.' || right(a.sheet ->> 'year', 2) as number
            """;

    static PlacedSheet of(Tuple row) {
        var kind = row.get("kind", String.class);
        return new PlacedSheet(
                row.get("series", Integer.class),
                row.get("number", String.class),
                kind == null ? null : SheetKind.valueOf(kind));
    }

    /** What it is where its place does not say it; a sheet and its correction have one place. */
    public String apart() {
        return kind == null ? "" : kind.name();
    }

    static PlacedSheet of(Sheet sheet) {
        return new PlacedSheet(sheet.series(), sheet.number(), sheet.kind());
    }
}
