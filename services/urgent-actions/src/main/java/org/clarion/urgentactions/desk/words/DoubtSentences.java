package org.clarion.urgentactions.desk.words;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.function.BinaryOperator;
import org.clarion.pages.Reader;
import org.clarion.urgentactions.reading.Oddity;
import org.jspecify.annotations.Nullable;

/** What a reading is unsure of, in the words of whoever edits the draft. */
@ApplicationScoped
public class DoubtSentences {

    private final Reader reader;

    DoubtSentences(Reader reader) {
        this.reader = reader;
    }

    public String of(Oddity oddity) {
        var words = reader.words(DoubtWords.class);
        return switch (oddity) {
            case Oddity.Uncertain uncertain -> words.uncertain(uncertain);
            case Oddity.OfTheFile(var remark) -> words.ofTheFile(remark);
            case Oddity.LooksLike(var kind) -> words.looksLike(kind);
            case Oddity.LostSigns(var lost) -> words.lostSigns(String.join(", ", lost));
            case Oddity.FootnoteMarksTaken(var marked) -> words.footnoteMarksTaken(String.join(", ", marked));
            case Oddity.PerhapsFootnotes(var marked) -> words.perhapsFootnotes(String.join(", ", marked));
            case Oddity.TwoActions(var line) -> words.twoActions(line);
            case Oddity.EndsAnAction(var number) -> words.endsAnAction(number);
            case Oddity.SpeaksOf(var lines) -> words.speaksOf(String.join("; ", lines));
            case Oddity.CutWords(var cut) -> words.cutWords(String.join(", ", cut));
            case Oddity.YearOfTheNumber(var year, var issued, var deadline) ->
                words.yearOfTheNumber(String.valueOf(year), day(issued), day(deadline));
            case Oddity.YearsDisagree(var year, var issued, var deadline) ->
                words.yearsDisagree(
                        lastFigures(year),
                        lastFigures(issued.getYear()),
                        deadline == null ? "" : lastFigures(deadline.getYear()));
            case Oddity.YearTooLate(var issued) -> words.yearTooLate(day(issued));
            case Oddity.YearTooEarly(var issued, var proposed) -> words.yearTooEarly(day(issued), day(proposed));
            case Oddity.CheckAfter(var day) -> words.checkAfter(day(day));
            case Oddity.AddressesElsewhere(var countries) -> words.addressesElsewhere(countries(countries, words::and));
            case Oddity.CountryMisspelt(var countries) -> words.countryMisspelt(countries(countries, words::or));
            case Oddity.SeveralCountries(var countries) -> words.severalCountries(countries(countries, words::or));
            case Oddity.OtherLanguage(var tag) -> words.otherLanguage(reader.languageInSentence(tag));
            case Oddity.LanguagesUnknown(var names) -> words.languagesUnknown(String.join(", ", names));
            case Oddity.SaysThere(var value) -> words.saysThere(value);
            case Oddity.SaysMore(var value) -> words.saysMore(value);
            case Oddity.NoMailbox(var value) -> words.noMailbox(value);
            case Oddity.AnotherMailbox(var address) -> words.anotherMailbox(address);
            case Oddity.NotDialled(var value) -> words.notDialled(value);
            case Oddity.DialledFromNorthAmerica(var rest) -> words.dialledFromNorthAmerica(rest);
            case Oddity.WebForm(var link) -> words.webForm(link);
            case Oddity.AlsoGiven(var value) -> words.alsoGiven(value);
            case Oddity.NotTaken(var line) -> words.notTaken(line);
        };
    }

    private String countries(List<String> codes, BinaryOperator<String> joined) {
        return codes.stream().map(reader::country).reduce(joined).orElse("");
    }

    private String day(@Nullable LocalDate day) {
        return day == null ? "" : reader.date(day);
    }

    private static String lastFigures(int year) {
        return "%02d".formatted(year % 100);
    }
}
