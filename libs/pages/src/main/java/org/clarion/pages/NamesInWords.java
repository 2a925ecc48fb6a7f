package org.clarion.pages;

import com.ibm.icu.text.ListFormatter;
import com.ibm.icu.text.ListFormatter.Type;
import com.ibm.icu.text.ListFormatter.Width;
import com.ibm.icu.util.ULocale;
import java.util.List;
import java.util.Locale;

/**
 * Several names as one, as a language lists them (CLDR): "Ana, Luis and Rosa", "Luis e Inés". In a language that runs from right to left each
 * runs its own way, isolated by U+2068 and U+2069.
 */
public final class NamesInWords {

    private NamesInWords() {}

    /** @param locale a language, or one with a region; of one that CLDR does not know, commas */
    public static String of(List<String> names, Locale locale) {
        return ListFormatter.getInstance(locale.equals(Locale.ENGLISH) ? Locale.UK : locale, Type.AND, Width.WIDE)
                .format(
                        ULocale.forLocale(locale).isRightToLeft()
                                ? names.stream().map(NamesInWords::isolated).toList()
                                : names);
    }

    private static String isolated(String name) {
        return "\u2068" + name + "\u2069";
    }
}
