package org.clarion.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Browsers fill in what they take for an address, a name or a card, by its name and its label: never the field for robots. */
class RobotsFieldTest {

    /** The kinds that Chromium and Firefox look for, in the languages of the house (autofill_regex_patterns, HeuristicsRegExp). */
    private static final Pattern FILLED_IN = Pattern.compile(
            "(?i)e.?mail|correo|phone|mobile|tel|fax|fon|m[oó]vil|addr|street|line.?1|direcci[oó]n|calle|domicilio|city|town"
                    + "|ciudad|localidad|zip|postal|code|c[oó]digo|state|county|province|provincia|region|country|pa[ií]s|location"
                    + "|first|last|middle|full.?name|your.?name|surname|nombre|apellido|user|login|usuario|company|business"
                    + "|organi[sz]ation|empresa|card|number|cc|cvv|cvc|exp|security|tarjeta|birth|nacimiento|web|url|home"
                    + "|pass|contrase|otp|attention|title|iban|price|search|coupon|promo");

    @Test
    void itsNameIsNothingThatABrowserKnows() throws IOException {
        var tag = Files.readString(Path.of("src/main/resources/templates/tags/form-token.html"));

        assertThat(FormGuard.HONEYPOT).doesNotContainPattern(FILLED_IN);
        assertThat(tag)
                .contains(
                        "name=\"" + FormGuard.HONEYPOT + "\"",
                        "autocomplete=\"off\"",
                        "tabindex=\"-1\"",
                        "aria-hidden=\"true\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"page.properties", "page_es.properties"})
    void norIsItsLabel(String file) throws IOException {
        var words = new Properties();
        try (var text =
                Files.newBufferedReader(Path.of("src/main/resources/messages").resolve(file))) {
            words.load(text);
        }

        assertThat(words.getProperty("honeypot")).isNotBlank().doesNotContainPattern(FILLED_IN);
    }
}
