package org.clarion.proof.report;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One measured figure and what it is to be read beside.
 *
 * @param beside the limit or the figure it is compared with
 * @param ratio figure to what stands beside it
 */
public record Figure(
        String what,
        String figure,
        String beside,
        @Nullable Double ratio,
        @Nullable Aim aim) {

    public static Figure of(String what, String figure) {
        return new Figure(what, figure, "", null, null);
    }

    public static Figure of(String what, String figure, Aim aim) {
        return new Figure(what, figure, "", null, aim);
    }

    /** With its limit. */
    public static Figure beside(String what, double figure, String limit, double beside) {
        return new Figure(
                what, perSecond(figure), perSecond(beside) + " " + limit, beside == 0 ? null : figure / beside, null);
    }

    /** Wished to be so large a part of what stands beside it. */
    public Figure wishedAtLeast(double part) {
        return new Figure(
                what,
                figure,
                beside,
                ratio,
                Aim.atLeast(ratio == null ? Double.NaN : ratio, part, number("%.2f of it", part)));
    }

    public boolean misses() {
        return aim != null && aim.isMissed();
    }

    Figure unjudged() {
        return aim == null ? this : new Figure(what, figure, beside, ratio, aim.unjudged());
    }

    public static String perSecond(double rate) {
        return number("%,.0f/s", rate);
    }

    public static String millis(double millis) {
        return number(millis < 10 ? "%.2f ms" : "%,.0f ms", millis);
    }

    public static String number(String format, Object... values) {
        return String.format(Locale.ROOT, format, values);
    }

    String ratioText() {
        return ratio == null ? "" : number("%.2f", ratio);
    }

    String aimText() {
        return aim == null ? "" : aim.words();
    }

    String verdictText() {
        return aim == null ? "" : aim.verdict().toString();
    }
}
