package org.clarion.urgentactions.asks.reading;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * A table of asks by its head: which column has the ask, which its number, which whom it is for.
 *
 * @param ask from 0
 * @param number -1 where there is none
 * @param addressee -1 where there is none
 */
record PlanTable(int width, int ask, int number, int addressee) {

    private static final Pattern BETWEEN = Pattern.compile("\\t|\\s*\\|\\s*| {3,}");
    private static final Pattern ASK = Pattern.compile(
            "(?iu)(?:the )?(?:asks?|demands?|recommendations?|measures?|petici[oó]n(?:es)?|demandas?|recomendaci[oó]n(?:es)?|medidas?)");
    private static final Pattern NUMBER = Pattern.compile("(?iu)no\\.?|n[ºo°]\\.?|n\\.º|#|number|n[uú]mero");
    private static final Pattern ADDRESSEE = Pattern.compile(
            "(?iu)addressees?|addressed to|(?:for|to) whom|responsible|actors?|destinatari[oa]s?|dirigid[oa] a|a qui[eé]n|responsables?");

    /** The cells of a row; one alone where it is no row. */
    static List<String> cells(String line) {
        return Arrays.stream(BETWEEN.split(line.strip().replaceAll("^\\||\\|$", "")))
                .map(PlanMarks::plain)
                .toList();
    }

    /** What a head says; nothing where this line is none. */
    static Optional<PlanTable> headed(String line) {
        var cells = cells(line);
        int ask = column(cells, ASK);
        var table = new PlanTable(cells.size(), ask, column(cells, NUMBER), column(cells, ADDRESSEE));
        return cells.size() < 2 || ask < 0 || table.number < 0 && table.addressee < 0
                ? Optional.empty()
                : Optional.of(table);
    }

    boolean fits(List<String> cells) {
        return cells.size() == width
                && !cells.get(ask).isEmpty()
                && !cells.get(ask).matches("[-:= ]+");
    }

    /** The number in its row; 0 where the row says none. */
    int number(List<String> cells) {
        var said = number < 0 ? "" : cells.get(number).replaceAll("[.)]$", "");
        return said.matches("\\d{1,3}") ? Integer.parseInt(said) : 0;
    }

    /** As the row says it; empty where it says nothing. */
    String addressee(List<String> cells) {
        return addressee < 0 ? "" : cells.get(addressee);
    }

    String ask(List<String> cells) {
        return cells.get(ask);
    }

    private static int column(List<String> cells, Pattern words) {
        return IntStream.range(0, cells.size())
                .filter(at -> words.matcher(cells.get(at)).matches())
                .findFirst()
                .orElse(-1);
    }
}
