package org.clarion.actionreports.reporting.form;

import java.time.LocalDate;
import java.util.List;
import org.clarion.actionreports.journal.ReportWords;
import org.clarion.mail.Address;
import org.clarion.mail.PastedAddress;
import org.clarion.pages.Mistakes;
import org.clarion.pages.Reader;
import org.clarion.typed.TypingWords;

/** What to mend in the form, in the reader's words. */
public final class ReportFormMending {

    private static final List<String> FORM = List.of(
            "target",
            "channel",
            "quantity",
            "when",
            "country",
            "email",
            "meant",
            "section",
            "people",
            "replied",
            "comment",
            "send");

    private final Mistakes mistakes = new Mistakes();
    private final ReportWords words;
    private final Reader reader;

    ReportFormMending(ReportWords words, Reader reader) {
        this.words = words;
        this.reader = reader;
    }

    /** In the order of the form, from top to bottom, whatever was looked at first. */
    public Mistakes mistakes() {
        var ordered = new Mistakes();
        for (var field : FORM) {
            var sentence = mistakes.of(field);
            if (sentence != null) {
                ordered.add(field, sentence);
            }
        }
        return ordered;
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
        mistakes.add("quantity", words.mendQuantity(reader.number(most)));
    }

    void tooMany(int most) {
        mistakes.add("quantity", words.mendTooMany(reader.number(most)));
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

    void notAfterTheEnd() {
        mistakes.add("section", words.mendNotAfterTheEnd());
    }

    void section() {
        mistakes.add("section", words.mendSection());
    }

    void people(int most) {
        mistakes.add("people", words.mendPeople(reader.number(most)));
    }

    void comment(int most) {
        mistakes.add("comment", words.mendComment(reader.number(most)));
    }

    public void email(PastedAddress pasted) {
        mistakes.add("email", pasted.mistake(reader.words(TypingWords.class)));
    }

    void meant(Address other) {
        mistakes.add("meant", reader.words(TypingWords.class).emailMeant(other.value()));
    }

    void busy() {
        mistakes.add("send", words.mendBusy());
    }
}
