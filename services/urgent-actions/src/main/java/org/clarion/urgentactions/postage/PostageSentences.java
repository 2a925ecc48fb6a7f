package org.clarion.urgentactions.postage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.text.NumberFormat;
import java.util.Currency;
import java.util.List;
import java.util.stream.Stream;
import org.clarion.pages.Choice;
import org.clarion.pages.Mistakes;
import org.clarion.pages.Reader;
import org.clarion.spreadsheets.FileColumn;
import org.clarion.typed.WorldRegions;

/** Postage and what is wrong with it, in the reader's words. In templates: {@code {inject:postageWords.way(one)}}. */
@Named("postageWords")
@ApplicationScoped
public class PostageSentences {

    private final Reader reader;

    PostageSentences(Reader reader) {
        this.reader = reader;
    }

    /** "From Germany to Peru". */
    public String way(Postage postage) {
        return way(postage.entry());
    }

    String way(PostageEntry entry) {
        return words().fromTo(reader.countryInSentence(entry.from()), place(entry.to()));
    }

    /** Where it goes, within a sentence. */
    public String place(String code) {
        return code.equals(WorldRegions.WORLD) ? words().anywhere() : reader.countryInSentence(code);
    }

    /** "1.25 €"; empty where it is not known. */
    public String price(Postage postage) {
        var price = postage.entry().price();
        if (price == null) {
            return "";
        }
        var format = NumberFormat.getCurrencyInstance(reader.locale());
        format.setCurrency(Currency.getInstance(postage.entry().currency()));
        return format.format(price);
    }

    /** Whether post arrives, what it costs, how long it takes: what a table shows. */
    public String inShort(Postage postage) {
        var days = postage.entry().days();
        var parts = postage.isDelivered()
                ? Stream.of(price(postage), days == null ? "" : words().daysAtMost(days))
                : Stream.of(words().notDelivered());
        var said = String.join(" · ", parts.filter(part -> !part.isEmpty()).toList());
        return said.isEmpty() ? words().delivered() : said;
    }

    /** For whoever is about to post a letter there: one or two sentences. */
    public String advice(Postage postage, String from, String to) {
        var sender = reader.countryInSentence(from);
        var there = reader.countryInSentence(to);
        if (!postage.isDelivered()) {
            return words().adviceNotDelivered(there, sender);
        }
        var price = price(postage);
        var days = postage.entry().days();
        var costs =
                price.isEmpty() ? words().adviceDelivered(sender, there) : words().adviceCosts(sender, there, price);
        return days == null ? costs : costs + " " + words().adviceTakes(days);
    }

    /** When it was looked at, and by whom. */
    public String checked(Postage postage) {
        var checked = postage.checked();
        return checked == null ? words().notChecked() : words().checkedOn(reader.date(checked.day()), checked.by());
    }

    /** All words by which it is found. */
    String described(Postage postage) {
        return String.join(" ", way(postage), inShort(postage), postage.entry().note(), checked(postage));
    }

    public String label(String column) {
        return FileColumn.called(PostageColumn.class, column)
                .map(words()::label)
                .orElse("");
    }

    public String hint(String column) {
        return FileColumn.called(PostageColumn.class, column).map(words()::hint).orElse("");
    }

    /** Parts of the world, then the countries. */
    public List<Choice> destinations() {
        return Stream.concat(
                        WorldRegions.all().stream().map(code -> new Choice(code, words().every(place(code)))),
                        reader.countries().stream())
                .toList();
    }

    public List<Choice> answers() {
        return List.of(new Choice("yes", words().yes()), new Choice("no", words().no()));
    }

    String of(PostageFault fault) {
        var words = words();
        return switch (fault.kind()) {
            case WANTED -> words.wanted();
            case NO_COUNTRY -> words.noCountry(fault.saw());
            case NO_PLACE -> words.noPlace(fault.saw());
            case NO_ANSWER -> words.noAnswer();
            case NO_PRICE -> words.noPrice(fault.saw());
            case NO_CURRENCY -> words.noCurrency(fault.saw());
            case CURRENCY_WANTED -> words.currencyWanted();
            case NO_DAYS -> words.noDays(fault.saw());
            case NO_DAY -> words.noDay(fault.saw());
            case DAY_AHEAD -> words.dayAhead(fault.saw());
            case TOO_LONG -> words.tooLong();
            case SAID_ALREADY -> words.saidAlready(fault.saw());
            case KNOWN_ALREADY -> words.knownAlready();
        };
    }

    /** With the name of its column, for lines of a file. */
    String inAFile(PostageFault fault) {
        return fault.column().title() + ": " + of(fault);
    }

    Mistakes mistakes(List<PostageFault> faults) {
        var mistakes = Mistakes.none();
        faults.forEach(fault -> mistakes.add(fault.column().title(), of(fault)));
        return mistakes;
    }

    PostageWords words() {
        return reader.words(PostageWords.class);
    }
}
