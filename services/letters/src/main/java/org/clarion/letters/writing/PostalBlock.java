package org.clarion.letters.writing;

import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.clarion.contracts.Target;
import org.clarion.letters.appeals.Appeal;

/**
 * The lines of an address as post wants them: from abroad, the country stands last, alone, in capitals, in a language of the
 * country where the letter is posted (Universal Postal Union, S42; in English where that is not written in Latin letters).
 */
public final class PostalBlock {

    private PostalBlock() {}

    /**
     * The address of an official without name and office.
     *
     * @param there the country it is in, ISO 3166-1 alpha-2
     * @param home where the letter is posted; empty while unknown, and then nothing is changed
     */
    static List<String> lines(Target target, String there, String home) {
        var lines = target.address().stream()
                .filter(line -> !UsableContacts.isWebPage(line))
                .toList();
        if (home.isEmpty() || home.equals(there) || !UsableContacts.post(target)) {
            return lines;
        }
        var kept = new ArrayList<>(lines);
        if (Residence.isCountry(kept.getLast(), there)) {
            kept.removeLast();
        }
        kept.add(countryLine(there, home));
        return List.copyOf(kept);
    }

    /**
     * All lines of the envelope: name and office in the language that is read where the letter arrives.
     *
     * @param addressed as a letter has it, with the lines of its address
     */
    public static List<String> envelope(Target addressed, Appeal appeal) {
        var there = appeal.target(addressed.targetId()).orElse(addressed);
        var own = there.language();
        var read = there.in(
                own == null
                        ? appeal.sheet().preferredLanguages().stream()
                                .findFirst()
                                .orElse("")
                        : own);
        return Stream.of(Stream.of(read.name()), Stream.ofNullable(read.office()), addressed.address().stream())
                .flatMap(each -> each)
                .toList();
    }

    static String countryLine(String there, String home) {
        var posted = ULocale.addLikelySubtags(new ULocale("und", home));
        var locale = posted.getScript().equals("Latn") ? Locale.of(posted.getLanguage()) : Locale.ENGLISH;
        return Locale.of("", there).getDisplayCountry(locale).toUpperCase(locale);
    }
}
