package org.clarion.pages;

import io.quarkus.arc.Arc;
import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;

/** Message bundles by language: one that has not been translated answers in the first language. */
public final class Bundles {

    private Bundles() {}

    public static <T> T of(Class<T> words, String language) {
        var translated = Arc.container().instance(words, Localized.Literal.of(language));
        return translated.isAvailable() ? translated.get() : MessageBundles.get(words);
    }
}
