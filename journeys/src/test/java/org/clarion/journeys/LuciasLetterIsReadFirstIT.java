package org.clarion.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import java.time.Duration;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** Lucía leaves her telephone number in a letter. Somebody reads it before it goes, takes the number out, and hears what was answered. */
@Journey
class LuciasLetterIsReadFirstIT {

    private static final String HERS = """
            Soy estudiante de derecho en Lima y le escribo por Rosa Quispe, la maestra detenida en noviembre.

            Le pido que la pongan en libertad de inmediato. Llámeme al 987 654 321 cuando lo haya hecho.
            """;

    @Test
    void aNumberIsTakenOutBeforeTheLetterGoesAndTheAnswerIsRead(Clarion clarion) {
        var action = Sheets.about("A letter that is read first").launchedOn(clarion);
        var official = clarion.letterbox("ministro@justicia.example.pe");
        long before = official.size();
        var lucia = clarion.visit(
                        new Browser.NewContextOptions().setLocale("es-PE").setViewportSize(360, 740))
                .opens("/letters/" + action.id())
                .chooses("País en que vives", "Perú")
                .fills("Tu carta", HERS)
                .fills("Tu nombre", "Lucía Paredes")
                .presses("Ver cómo queda")
                .fills("Tu dirección de correo electrónico", "lucia.reads@example.org")
                .presses("Enviarla con Clarion");
        var mail = clarion.letterbox("lucia.reads@example.org").finds("¿Enviamos tu carta?");
        lucia.opens(mail.link("/letters/confirm/"))
                .presses("Enviar mi carta")
                .sees("Alguien lee tu carta antes de que salga");

        var noor = clarion.staff("coordinator")
                .opens("/desk/letters/review")
                .sees("May hold a telephone number")
                .doesNotSee("987")
                .follows("Read the next 10")
                .sees("Llámeme al 987 654 321")
                .pictured("reading")
                .unfolds("Take words out, and let it go")
                .fills(
                        "The letter without what you take out",
                        HERS.replace("Llámeme al 987 654 321 cuando lo haya hecho.", "[…]"))
                .presses("Send it like this")
                .sees("The letter goes now, without what you took out.");

        Awaitility.await().atMost(Duration.ofSeconds(60)).until(() -> official.size() > before);
        var letter = official.finds("");
        assertThat(letter.text())
                .contains("estudiante de derecho", "Lucía Paredes")
                .doesNotContain("987");
        lucia.opens(mail.link("/letters/confirm/")).sees("quitó palabras que podían hacer daño");
        lucia.soonSees(lucia.path(), "Muéstranos lo que respondieron");
        lucia.follows("Muéstranos lo que respondieron")
                .fills("La respuesta", "La señora Quispe sale hoy.")
                .presses("Enviarla al equipo")
                .sees("Nuestro equipo va a leer la respuesta.");
        noor.opens("/desk/letters/actions/" + action.id())
                .follows("Read one answer of an official")
                .sees("La señora Quispe sale hoy.");
    }
}
