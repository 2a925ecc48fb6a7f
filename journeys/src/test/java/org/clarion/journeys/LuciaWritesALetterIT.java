package org.clarion.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** Lucía reads Spanish on a phone. She writes in her own words, and the letter goes when she presses the button. */
@Journey
class LuciaWritesALetterIT {

    private static final String HERS = """
            Soy estudiante de derecho en Lima y le escribo por Rosa Quispe, la maestra detenida en noviembre.

            Le pido que la pongan en libertad de inmediato, y que su familia y una abogada puedan verla mañana mismo.
            """;

    @Test
    void theLetterIsSetWellOnPaper(Clarion clarion) throws IOException {
        var action = Sheets.about("A letter on paper").launchedOn(clarion);

        byte[] pdf = written(clarion, action).downloads("Obtener la página para imprimir");

        try (var document = Loader.loadPDF(pdf)) {
            assertThat(document.getNumberOfPages()).isEqualTo(1);
            assertThat(new PDFTextStripper().getText(document))
                    .contains("Mr. Julio Example Cárdenas", "Ministerio de Justicia", "Calle Ejemplo 350")
                    .contains("mañana mismo", "Lucía Paredes");
        }
    }

    @Test
    void clarionSendsItWhenSheHasPressedTheButtonAndNotBefore(Clarion clarion) {
        var action = Sheets.about("A letter by mail").launchedOn(clarion);
        var official = clarion.letterbox("ministro@justicia.example.pe");
        long before = official.size();

        var lucia = written(clarion, action)
                .fills("Tu dirección de correo electrónico", "lucia@example.org")
                .presses("Enviarla con Clarion");
        var mail = clarion.letterbox("lucia@example.org").finds("¿Enviamos tu carta?");
        lucia.opens(mail.link("/letters/confirm/")).sees("¿Enviamos tu carta?");

        assertThat(official.size()).isEqualTo(before);

        lucia.presses("Enviar mi carta").sees("Tu carta está en camino");
        var letter = official.finds("");
        assertThat(letter.text()).contains("estudiante de derecho", "Lucía Paredes");
        assertThat(letter.header("Reply-To")).anyMatch(address -> address.contains("lucia@example.org"));
        clarion.visit().soonSees(action.page(), "1");
        assertThat(clarion.machine().totals(action.id()).get("verified").getAsInt())
                .isEqualTo(1);

        lucia.opens(mail.link("/reports/mine/"))
                .follows("He recibido una respuesta")
                .presses("Añadirlo a mi informe")
                .sees("Has recibido una");
        assertThat(clarion.machine().totals(action.id()).get("verified").getAsInt())
                .isEqualTo(1);
    }

    /** A call comes in, the page is gone, she comes back: her words are on her phone, until she clears them. */
    @Test
    void whatSheTypesIsThereAgainAndIsSeenAsItWillLook(Clarion clarion) {
        var action = Sheets.about("A letter and a call").launchedOn(clarion);
        var lucia = written(clarion, action);

        lucia.page().goBack();
        lucia.sees("Esto es lo que habías escrito en este dispositivo.");
        assertThat(lucia.valueOf("Tu carta")).contains("estudiante de derecho", "mañana mismo");
        lucia.presses("Vista previa").sees("Atentamente,").sees("Son palabras tuyas");
        lucia.presses("Escribir").fills("Tu nombre", "Lucía P.").sees("se guarda solo en este dispositivo");
        lucia.page().waitForFunction("() => document.querySelector('form[data-kept]').dataset.safe === 'yes'");
        lucia.page().reload();
        assertThat(lucia.valueOf("Tu nombre")).isEqualTo("Lucía P.");

        lucia.presses("Ver cómo queda")
                .presses("English")
                .sees("How should it go?")
                .sees("estudiante de derecho");
        lucia.presses("Envelope and label").sees("Label to cut out");
        lucia.opens("/letters/" + action.id()).presses("Borrarlo").sees("Borrado.");
        lucia.page().reload();
        assertThat(lucia.valueOf("Tu carta")).isEmpty();
    }

    private static Person written(Clarion clarion, Sheets.Launched action) {
        return clarion.visit(new Browser.NewContextOptions().setLocale("es-PE").setViewportSize(360, 740))
                .opens("/letters/" + action.id())
                .chooses("País en que vives", "Perú")
                .fills("Tu carta", HERS)
                .fills("Tu nombre", "Lucía Paredes")
                .presses("Ver cómo queda")
                .sees("Son palabras tuyas");
    }
}
