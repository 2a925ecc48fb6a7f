package org.clarion.proof.letters;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.quarkus.qute.Engine;
import io.quarkus.qute.ReflectionValueResolver;
import io.quarkus.qute.Template;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

/** Pages of letters as the service makes them, by a template of the same structure; each letter is another's. */
public final class LetterSamples {

    private static final List<String> TOWNS = List.of("Cusco", "Malmö", "Kraków", "Boston", "São Paulo", "Córdoba");
    private static final List<String> WORDS =
            List.of("Soy maestra.", "Tengo dos hijos en la escuela.", "Vivo lejos de Písac y pienso en sus niñas.");

    private final Template template;

    /** One letter. */
    public record Sample(String name, String street, String town, String words) {

        static Sample of(int number) {
            return new Sample(
                    "Amina Núñez " + number,
                    "Calle Ñuñoa " + (number % 400 + 1),
                    TOWNS.get(number % TOWNS.size()),
                    WORDS.get(number % WORDS.size()));
        }
    }

    private LetterSamples(Template template) {
        this.template = template;
    }

    public static LetterSamples read() throws IOException {
        try (var file = Objects.requireNonNull(LetterSamples.class.getResourceAsStream("/letters/letters.html"))) {
            var engine = Engine.builder()
                    .addDefaults()
                    .addValueResolver(new ReflectionValueResolver())
                    .build();
            return new LetterSamples(engine.parse(new String(file.readAllBytes(), UTF_8)));
        }
    }

    /** A page with so many letters, from this number on. */
    public String page(int from, int many) {
        return template.data(
                        "letters",
                        IntStream.range(from, from + many).mapToObj(Sample::of).toList())
                .render();
    }
}
