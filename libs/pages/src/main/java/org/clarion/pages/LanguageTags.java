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
}
