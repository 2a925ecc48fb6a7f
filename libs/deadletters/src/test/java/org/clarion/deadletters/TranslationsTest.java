package org.clarion.deadletters;

import org.clarion.testkit.Translations;
import org.junit.jupiter.api.Test;

class TranslationsTest {

    @Test
    void everySentenceIsThereInEveryLanguage() {
        Translations.check();
    }
}
