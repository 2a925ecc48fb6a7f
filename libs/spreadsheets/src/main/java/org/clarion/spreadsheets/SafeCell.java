package org.clarion.spreadsheets;

/** A cell that no spreadsheet takes for a formula; a phone number with its plus would be one. */
public final class SafeCell {

    private static final String BEGINS_A_FORMULA = "=+-@\t\r\n＝＋－＠";

    private SafeCell() {}

    public static String of(String text) {
        return isFormula(text) ? "'" + text : text;
    }

    /** What stood there before it was made safe: our own files come back. */
    public static String asWritten(String cell) {
        return cell.startsWith("'") && isFormula(cell.substring(1)) ? cell.substring(1) : cell;
    }

    private static boolean isFormula(String text) {
        return !text.isEmpty() && BEGINS_A_FORMULA.indexOf(text.charAt(0)) >= 0;
    }
}
