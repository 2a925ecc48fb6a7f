package org.clarion.bounces;

import org.clarion.testkit.Translations;
import org.junit.jupiter.api.Test;

class TranslationsTest {

    @Test
    void everySentenceIsThereInEveryLanguage() {
        Translations.check();
    }
}
