package org.clarion.urgentactions.asks.reading;

import java.util.List;

/**
 * A list of asks as a plan has it: one lead, one row of numbers.
 *
 * @param chapter "II", or empty
 * @param section "B.1", or empty
 * @param group the population group that the section is about, or empty
 * @param addressee as the text calls them; empty where it does not say
 * @param line where it begins, from 1
 */
public record ReadAskList(
        String chapter,
        String chapterTitle,
        String section,
        String sectionTitle,
        String group,
        AskKind kind,
        String addressee,
        int line,
        List<ReadAsk> asks) {

    public ReadAskList {
        asks = List.copyOf(asks);
    }

    /** @param number as the text counts it, within its list */
    public record ReadAsk(int number, String text, int line) {}
}
