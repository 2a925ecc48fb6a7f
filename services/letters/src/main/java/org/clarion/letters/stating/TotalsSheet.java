package org.clarion.letters.stating;

import java.util.List;

/**
 * A letter of totals as it reads, in its addressee's language.
 *
 * @param addressee lines above the letter
 * @param body paragraphs before the figures
 * @param heads of the tables: what stands in the first column, then the three totals
 * @param asks what the action asks for, one each
 * @param after paragraphs behind the figures
 * @param closing with whoever signs, a line each
 */
public record TotalsSheet(
        String language,
        String subject,
        List<String> sender,
        List<String> addressee,
        String dateline,
        String greeting,
        List<String> body,
        List<String> heads,
        List<TotalsTable> tables,
        String asksLead,
        List<String> asks,
        List<String> after,
        List<String> closing) {

    /** Figures along one line: by channel, by country. */
    public record TotalsTable(String caption, List<TotalsRow> rows) {}

    /** One line of a table, written as its language writes numbers. */
    public record TotalsRow(String name, String reported, String verified, String delivered) {}
}
