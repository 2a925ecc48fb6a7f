package org.clarion.pages;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;

/** Message bundles by language: Spanish for {@code es}, else English. */
public final class Bundles {

    private Bundles() {}

    public static <T> T of(Class<T> words, String language) {
        return language.equals("es")
                ? MessageBundles.get(words, Localized.Literal.of("es"))
                : MessageBundles.get(words);
    }
}
