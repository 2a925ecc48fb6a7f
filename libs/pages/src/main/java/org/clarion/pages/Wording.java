package org.clarion.pages;

import com.ibm.icu.text.MeasureFormat;
import com.ibm.icu.text.MeasureFormat.FormatWidth;
import com.ibm.icu.text.NumberingSystem;
import com.ibm.icu.text.TimeZoneNames;
import com.ibm.icu.util.Measure;
import com.ibm.icu.util.MeasureUnit;
import com.ibm.icu.util.TimeUnit;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.text.NumberFormat;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DecimalStyle;
import java.time.format.FormatStyle;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.clarion.typed.CountryList;
import org.clarion.typed.OurLanguages;

/** Dates, numbers and names of countries in one reader's form (CLDR, as the JDK carries it); for pages, mails and letters alike. */
public final class Wording {

    private static final int DAYS_OF_A_YEAR = 365;
    private static final char NO_BREAK = '\u00a0';
    private static final String LATIN_DIGITS = "latn";

    private static final Locale ENGLISH = Locale.UK; // day before month, unless the reader's own region says otherwise

    /** Of the names that English gives an article to, the ones CLDR writes without. */
    private static final Set<String> WITH_AN_ARTICLE =
            Set.of("AE", "BS", "CF", "DO", "GB", "GM", "KM", "MH", "MV", "NL", "PH", "SB", "US");

    /** One for each language we speak. */
    private static final Map<Locale, List<Choice>> COUNTRIES = new ConcurrentHashMap<>();

    private final Locale form;
    private final PageWords words;

    private Wording(Locale form, PageWords words) {
        this.form = form;
        this.words = words;
    }

    /** The wording for a language, and for a region where the locale has one. */
    public static Wording in(Locale locale) {
        var spoken = OurLanguages.have(locale.getLanguage()) ? locale : Locale.of(OurLanguages.first());
        var form = spoken.equals(Locale.ENGLISH) ? ENGLISH : withDigits(spoken);
        return new Wording(form, Bundles.of(PageWords.class, form.getLanguage()));
    }

    /**
     * The digits of a region are its own ("٩" in Egypt, "9" in Morocco: CLDR). Of Arabic without a region the JDK, ICU and browsers
     * say different ones: then they are Latin everywhere.
     */
    private static Locale withDigits(Locale spoken) {
        var own = NumberingSystem.getInstance(ULocale.forLocale(spoken)).getName();
        return spoken.getCountry().isEmpty() && !own.equals(LATIN_DIGITS)
                ? new Locale.Builder()
                        .setLocale(spoken)
                        .setUnicodeLocaleKeyword("nu", LATIN_DIGITS)
                        .build()
                : spoken;
    }

    /** "9 January 2027". */
    public String date(LocalDate day) {
        return day.format(inOurForm(DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)));
    }

    /** "9 Jan": where there is little room and the year is plain. */
    public String shortDate(LocalDate day) {
        return day.format(inOurForm(DateTimeFormatter.ofLocalizedPattern("MMMd")));
    }

    /** "9 January 2027, 14:05 GMT": what newspapers print where no place is meant. */
    public String instant(Instant at) {
        return at(at, ZoneOffset.UTC) + " GMT";
    }

    /** "9 January 2027, 09:05 (Lima time)". */
    public String instant(Instant at, String zone) {
        return at(at, ZoneId.of(zone)) + " " + words.timeIn(city(zone));
    }

    /** "9 January 2027, 09:05" by the clock of this zone: where the words around it, or the page, say which that is. */
    public String at(Instant at, ZoneId zone) {
        return date(at.atZone(zone).toLocalDate()) + words.comma() + " " + time(at, zone);
    }

    /** "09:05" by the clock of this zone; a half of the day stays on its line. */
    public String time(Instant at, ZoneId zone) {
        return at.atZone(zone)
                .format(inOurForm(DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT)))
                .replace(' ', NO_BREAK);
    }

    /** With the digits of the language too, as numbers have them: a formatter's locale alone leaves Latin ones. */
    private DateTimeFormatter inOurForm(DateTimeFormatter written) {
        return written.withLocale(form).withDecimalStyle(DecimalStyle.of(form));
    }

    /** "12,345". Below nothing with a true minus: many screen readers pass over a hyphen. */
    public String number(Number number) {
        return NumberFormat.getIntegerInstance(form).format(number.longValue()).replace('-', '−');
    }

    /** "3 years", "7 days", "12 hours": in the largest unit that says it exactly, broken hours rounded up. */
    public String period(Duration span) {
        long hours = span.plusHours(1).minusNanos(1).toHours();
        long days = hours / 24;
        if (hours % 24 != 0 || hours == 0) {
            return measured(hours, MeasureUnit.HOUR);
        }
        return days % DAYS_OF_A_YEAR == 0
                ? measured(days / DAYS_OF_A_YEAR, MeasureUnit.YEAR)
                : measured(days, MeasureUnit.DAY);
    }

    private String measured(long number, TimeUnit unit) {
        return MeasureFormat.getInstance(ULocale.forLocale(form), FormatWidth.WIDE)
                .format(new Measure(number, unit));
    }

    /** "9 days left", "Last day", or "Ended on 9 January 2027": days as people count them at the place of the action. */
    public String daysLeft(Instant endsAt, String zone, Instant now) {
        LocalDate last = lastDay(endsAt, zone);
        long days = days(endsAt, zone, now);
        if (!now.isBefore(endsAt)) {
            return words.ended(date(last));
        }
        return days == 0 ? words.lastDay() : words.daysLeft(days);
    }

    /** "Ends 9 January 2027, midnight in Lima". */
    public String deadline(LocalDate lastDay, String zone) {
        return words.ends(date(lastDay), city(zone));
    }

    /** The country's name: "Peru" for PE, and the code itself where nothing better is known. */
    public String country(String code) {
        return CountryList.name(code, form);
    }

    /** All of them in the order of a dictionary: sorting them so takes longer than all the rest of a page. */
    static List<Choice> countries(Locale reader) {
        return COUNTRIES.computeIfAbsent(reader, locale -> CountryList.inOrder(locale).stream()
                .map(code -> new Choice(code, CountryList.name(code, locale)))
                .toList());
    }

    /** Every language we speak, called as its speakers call it: "English", "Español". */
    public static List<Choice> languages() {
        return named(OurLanguages.all());
    }

    static List<Choice> named(List<String> languages) {
        return languages.stream()
                .map(language -> new Choice(language, in(Locale.of(language)).language(language)))
                .toList();
    }

    /** The country's name as a sentence needs it: "the United States" for US, "Estados Unidos" in Spanish. */
    public String countryInSentence(String code) {
        return (inEnglish() && WITH_AN_ARTICLE.contains(code) ? "the " : "") + country(code);
    }

    /** The language's name as a sentence needs it: "Spanish", "español". */
    public String languageInSentence(String tag) {
        String name = Locale.forLanguageTag(tag).getDisplayName(form);
        return name.isEmpty() ? tag : name;
    }

    /** The language's name, beginning with a capital: "Spanish" for es. */
    public String language(String tag) {
        String name = languageInSentence(tag);
        return name.substring(0, 1).toUpperCase(form) + name.substring(1);
    }

    private boolean inEnglish() {
        return form.getLanguage().equals("en");
    }

    String form() {
        return form.toLanguageTag();
    }

    /** The language with a country, the likeliest where none is given: "en_GB", "es_ES". */
    String territory() {
        return form.getLanguage() + "_"
                + ULocale.addLikelySubtags(ULocale.forLocale(form)).getCountry();
    }

    PageWords words() {
        return words;
    }

    static long days(Instant endsAt, String zone, Instant now) {
        return ChronoUnit.DAYS.between(now.atZone(ZoneId.of(zone)).toLocalDate(), lastDay(endsAt, zone));
    }

    private static LocalDate lastDay(Instant endsAt, String zone) {
        return endsAt.minusNanos(1).atZone(ZoneId.of(zone)).toLocalDate();
    }

    /** The city a zone is named after: "Lima" of America/Lima, "Puerto España" of America/Port_of_Spain in Spanish. */
    public String city(String zone) {
        // CLDR names zones by ids of its own, some of them older than today's spelling.
        return Optional.ofNullable(
                        TimeZoneNames.getInstance(form).getExemplarLocationName(TimeZone.getCanonicalID(zone)))
                .orElseGet(() -> zone.substring(zone.lastIndexOf('/') + 1).replace('_', ' '));
    }
}
