package org.clarion.letters.stating;

import java.text.MessageFormat;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.clarion.contracts.Channel;
import org.clarion.contracts.TotalsEvent.Figures;
import org.clarion.letters.stating.TotalsSheet.TotalsRow;
import org.clarion.letters.writing.LetterLanguage;

/** The words of letters of totals in the languages whose manner of writing letters we know: {@code totals_xx.properties}. */
final class TotalsWording {

    private final Locale locale;
    private final LetterLanguage language;
    private final ResourceBundle words;

    TotalsWording(LetterLanguage language) {
        this.language = language;
        this.locale = Locale.forLanguageTag(language.tag());
        this.words = ResourceBundle.getBundle(
                "org.clarion.letters.stating.totals",
                locale,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    String say(String key, Object... values) {
        return new MessageFormat(words.getString(key), locale).format(values);
    }

    String channel(Channel channel) {
        return words.getString("channel." + channel.name());
    }

    String country(String code) {
        return code.equals(TotalsFigures.ELSEWHERE) ? words.getString("elsewhere") : language.country(code);
    }

    String number(long number) {
        return NumberFormat.getIntegerInstance(locale).format(number);
    }

    String day(LocalDate day) {
        return day.format(DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(locale));
    }

    /** With the minute: the figures grow. */
    String time(Instant at, ZoneId zone) {
        return at.atZone(zone)
                .format(DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.SHORT)
                        .withLocale(locale));
    }

    TotalsRow row(String name, Figures figures) {
        return new TotalsRow(name, number(figures.reported()), number(figures.verified()), number(figures.delivered()));
    }

    List<String> heads() {
        return List.of(
                words.getString("head"),
                words.getString("reported"),
                words.getString("verified"),
                words.getString("delivered"));
    }
}
