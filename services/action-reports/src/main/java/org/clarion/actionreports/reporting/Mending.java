package org.clarion.actionreports.reporting;

import java.time.LocalDate;
import org.clarion.actionreports.ReportWords;
import org.clarion.pages.Mistakes;
import org.clarion.pages.Reader;

/** What to mend in the form, in the reader's words. */
final class Mending {

    private final Mistakes mistakes = new Mistakes();
    private final ReportWords words;
    private final Reader reader;

    Mending(ReportWords words, Reader reader) {
        this.words = words;
        this.reader = reader;
    }

    Mistakes mistakes() {
        return mistakes;
    }

    boolean any() {
        return mistakes.any();
    }

    void target() {
        mistakes.add("target", words.mendTarget());
    }

    void channel() {
        mistakes.add("channel", words.mendChannel());
    }

    void quantity(int most) {
        mistakes.add("quantity", words.mendQuantity(most));
    }

    void tooMany(int most) {
        mistakes.add("quantity", words.mendTooMany(most));
    }

    void day() {
        mistakes.add("when", words.mendWhen());
    }

    void notYet() {
        mistakes.add("when", words.mendNotYet());
    }

    void tooEarly(LocalDate began) {
        mistakes.add("when", words.mendTooEarly(reader.date(began)));
    }

    void country() {
        mistakes.add("country", words.mendCountry());
    }

    void email() {
        mistakes.add("email", words.mendEmail());
    }

    void busy() {
        mistakes.add("send", words.mendBusy());
    }
}
