package org.clarion.typed;

import java.util.List;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * The languages of this house, by their codes. The one list is {@code quarkus.locales}; nothing else names them. The desk is
 * written in some of them only: {@code clarion.languages.desk}.
 */
public final class OurLanguages {

    private OurLanguages() {}

    /** Every one that supporters may read and write us in. */
    public static List<String> all() {
        return list("quarkus.locales");
    }

    /** Those that pages and mails for staff are written in. */
    public static List<String> ofTheDesk() {
        return list("clarion.languages.desk");
    }

    /** The one that the others are translated from. */
    public static String first() {
        return ConfigProvider.getConfig().getValue("quarkus.default-locale", String.class);
    }

    public static boolean have(String language) {
        return all().contains(language);
    }

    /** Whether staff can work in it. */
    public static boolean deskHas(String language) {
        return ofTheDesk().contains(language);
    }

    private static List<String> list(String property) {
        return List.of(ConfigProvider.getConfig().getValue(property, String[].class));
    }
}
