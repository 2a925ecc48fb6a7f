package org.clarion.pages;

import com.ibm.icu.util.ULocale;
import io.quarkus.qute.TemplateExtension;

/** What a page says of its language beside its name: {@code dir="{language:direction(lang)}"}. */
@TemplateExtension(namespace = "language")
final class LanguageTags {

    private LanguageTags() {}

    /** "rtl" for Arabic, Hebrew, Persian, Urdu and their kin, else "ltr". */
    static String direction(String tag) {
        return ULocale.forLanguageTag(tag).isRightToLeft() ? "rtl" : "ltr";
    }

    /** The side that its lines begin at, for mail programs, which know no "start": "right" for these, else "left". */
    static String side(String tag) {
        return direction(tag).equals("rtl") ? "right" : "left";
    }
}
