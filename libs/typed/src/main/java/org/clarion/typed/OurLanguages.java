package org.clarion.typed;

import java.util.List;
import org.eclipse.microprofile.config.ConfigProvider;

/** The languages of this house, by their codes. The one list is {@code quarkus.locales}; nothing else names them. */
public final class OurLanguages {

    private OurLanguages() {}

    public static List<String> all() {
        return List.of(ConfigProvider.getConfig().getValue("quarkus.locales", String[].class));
    }

    /** The one that the others are translated from. */
    public static String first() {
        return ConfigProvider.getConfig().getValue("quarkus.default-locale", String.class);
    }

    public static boolean have(String language) {
        return all().contains(language);
    }
}
