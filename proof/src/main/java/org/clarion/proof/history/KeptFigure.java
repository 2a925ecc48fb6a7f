package org.clarion.proof.history;

import java.util.regex.Pattern;
import org.clarion.proof.report.Figure;
import org.jspecify.annotations.Nullable;

/**
 * One figure as it stands in a file of the history.
 *
 * @param figure as the report says it, with its unit
 * @param value the number in it; none where it says something else
 * @param unit what stands behind the number
 */
public record KeptFigure(
        String what,
        String figure,
        @Nullable Double value,
        @Nullable String unit,
        @Nullable String beside,
        @Nullable Double ratio,
        @Nullable String aim,
        @Nullable String verdict) {

    private static final Pattern NUMBER = Pattern.compile("^([+-]?[0-9][0-9,]*(?:\\.[0-9]+)?) ?(.*)$");

    static KeptFigure of(Figure figure) {
        var number = NUMBER.matcher(figure.figure());
        boolean isNumber = number.matches();
        var aim = figure.aim();
        return new KeptFigure(
                figure.what(),
                figure.figure(),
                isNumber ? Double.valueOf(number.group(1).replace(",", "")) : null,
                isNumber && !number.group(2).isEmpty() ? number.group(2) : null,
                figure.beside().isEmpty() ? null : figure.beside(),
                figure.ratio(),
                aim == null ? null : aim.words(),
                aim == null ? null : aim.verdict().toString());
    }
}
