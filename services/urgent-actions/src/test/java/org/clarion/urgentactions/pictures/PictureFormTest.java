package org.clarion.urgentactions.pictures;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.core.MultivaluedHashMap;
import java.lang.reflect.Proxy;
import org.clarion.pages.Mistake;
import org.clarion.pages.Mistakes;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PictureFormTest {

    /** Each sentence says its own name. */
    private static final PictureWords WORDS = (PictureWords) Proxy.newProxyInstance(
            PictureWords.class.getClassLoader(),
            new Class<?>[] {PictureWords.class},
            (words, sentence, with) -> sentence.getName());

    private final MultivaluedHashMap<String, String> fields = new MultivaluedHashMap<>();
    private final Mistakes mistakes = Mistakes.none();

    @BeforeEach
    void fill() {
        fields.add("es.words", " Una mujer delante de su librería ");
        fields.add("agreement", "Her daughter, on the phone");
        fields.add("agreed", "yes");
    }

    private PictureEntry read() {
        return PictureForm.read(fields).entry(mistakes, WORDS);
    }

    @Test
    void oneLanguageIsEnough() {
        var entry = read();

        assertThat(mistakes.any()).isFalse();
        assertThat(entry.words()).containsOnlyKeys("es").containsValue("Una mujer delante de su librería");
    }

    @Test
    void withoutATickNothingIsShown() {
        fields.remove("agreed");

        read();

        assertThat(mistakes.all()).extracting(Mistake::field).containsExactly("agreed");
    }

    @Test
    void whatIsMissingIsSaidAtItsField() {
        fields.clear();
        fields.add("credit", "x".repeat(301));

        read();

        assertThat(mistakes.all()).extracting(Mistake::field).contains("en.words", "credit", "agreement", "agreed");
    }
}
