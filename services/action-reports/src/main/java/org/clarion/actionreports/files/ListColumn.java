package org.clarion.actionreports.files;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A column of a list, and what it may be called. The first name is the one we write. */
enum ListColumn {
    ACTION(true, "action", "action number", "action id", "accion", "numero de accion", "ua", "au"),
    TARGET(false, "target", "to", "addressee", "destinatario", "a quien"),
    CHANNEL(true, "channel", "how", "canal", "medio", "como"),
    QUANTITY(true, "quantity", "how many", "number", "cantidad", "cuantas", "numero"),
    DAY(true, "day", "date", "when", "dia", "fecha"),
    COUNTRY(false, "country", "pais"),
    SECTION(false, "section", "seccion"),
    PEOPLE(false, "people", "persons", "personas"),
    REFERENCE(false, "own reference", "reference", "id", "referencia propia", "referencia"),
    REPLIED(false, "replied", "reply", "answered", "respondieron", "respuesta", "contestaron");

    private final boolean needed;
    private final List<String> names;

    ListColumn(boolean needed, String... names) {
        this.needed = needed;
        this.names = List.of(names);
    }

    boolean needed() {
        return needed;
    }

    String title() {
        return names.getFirst();
    }

    static Optional<ListColumn> called(String name) {
        var plain = plain(name);
        return Arrays.stream(values())
                .filter(column -> column.names.contains(plain))
                .findFirst();
    }

    static String withoutAccents(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKD).replaceAll("\\p{M}", "");
    }

    /** Without capitals, accents and signs. */
    static String plain(String text) {
        return withoutAccents(text)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
    }
}
