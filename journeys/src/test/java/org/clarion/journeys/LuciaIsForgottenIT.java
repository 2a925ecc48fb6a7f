package org.clarion.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import org.apache.commons.codec.digest.HmacAlgorithms;
import org.apache.commons.codec.digest.HmacUtils;
import org.junit.jupiter.api.Test;

/** Lucía is one of many. She asks what is known of her, and then wants to be forgotten: nothing of hers is left, and every total stands. */
@Journey
class LuciaIsForgottenIT {

    private static final int OTHERS = Integer.getInteger("clarion.forgotten-among", 300);

    /** Without digits: eight of them in a row may be a telephone number, and a letter with one is read before it goes. */
    private final String mark = UUID.randomUUID()
            .toString()
            .replace("-", "")
            .chars()
            .map(sign -> sign < 'a' ? sign - '0' + 'g' : sign)
            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
            .toString();

    private final String address = "lucia" + mark + "@forgotten.example.org";
    private final String name = "Lucia Marcada" + mark;
    private final String words = "palabras" + mark;
    private final String comment = "comment" + mark;

    @Test
    void nothingOfHersIsLeftAndTheTotalsStand(Clarion clarion) {
        var house = clarion.writtenDown();
        var action = Sheets.about("Who is forgotten").launchedOn(clarion);
        var said = List.of(address, name, words, comment);
        var pseudonym = pseudonym(clarion);
        joins(clarion);
        writes(clarion, action);
        reports(clarion, action);
        clarion.machine().signsUp(OTHERS, "forgotten.example.org");
        var totals = clarion.machine().totals(action.id());

        assertThat(house.tablesWith(said))
                .as("tables in which anything stands in clear")
                .isEmpty();
        assertThat(house.tablesWith(List.of(pseudonym)))
                .contains("supporters.supporter", "letters.manuscript", "action_reports.confirmation");

        var lucia = clarion.visit().opens("/me/data").fills("Your email address", address);
        lucia.presses("Ask what you know of me").sees("Check your email");
        var answer = clarion.letterbox(address).finds("What we know of you").link("/me/data/");
        lucia.opens(answer).follows("Letters").sees(words).sees(name);
        lucia.opens(answer).follows("Reports").sees(comment);
        lucia.opens(answer).follows("The network").sees("You are in the network");
        lucia.opens(answer).follows("Have everything erased").sees("What stays");
        lucia.presses("Erase everything for good").sees("Everything is being erased");
        clarion.letterbox(address).finds("We have erased everything of you");

        clarion.staff("coordinator")
                .opens("/desk/supporters/erasures")
                .sees("supporter 1")
                .sees("manuscript 1");
        house.checkpoint();
        assertThat(clarion.machine().totals(action.id())).isEqualTo(totals);
        assertThat(house.tablesWith(List.of(address, name, words, comment, pseudonym)))
                .isEmpty();
        assertThat(house.filesWith("data/postgresql", said)).isEmpty();
        assertThat(house.filesWith("data/kafka", said)).isEmpty();
        // Who joined and who left is told by the pseudonym, until Kafka forgets it with the rest of the topic.
        assertThat(house.filesWith("data/kafka", List.of(pseudonym)))
                .allMatch(file -> file.startsWith("data/kafka/") && file.contains("/supporters-"));
        assertThat(house.filesWith("logs", List.of(address, name, words, comment, pseudonym)))
                .isEmpty();
    }

    private void joins(Clarion clarion) {
        var lucia = clarion.visit()
                .opens("/join")
                .fills("Your email address", address)
                .fills("Your name", name)
                .ticks("I agree that Clarion keeps")
                .presses("Ask to join");
        lucia.opens(clarion.letterbox(address)
                .finds("Please confirm that you want alerts")
                .link("/join/confirm/"));
        lucia.presses("Confirm I want alerts").sees("You are in the network");
    }

    private void writes(Clarion clarion, Sheets.Launched action) {
        var lucia = clarion.visit(new Browser.NewContextOptions().setLocale("es-PE"))
                .opens("/letters/" + action.id())
                .chooses("País en que vives", "Perú")
                .fills("Tu carta", "Le escribo por Rosa Quispe. " + words + "\n\nLe pido que la pongan en libertad.")
                .fills("Tu nombre", name)
                .presses("Ver cómo queda")
                .fills("Tu dirección de correo electrónico", address)
                .presses("Enviarla con Clarion");
        lucia.opens(clarion.letterbox(address).finds("¿Enviamos tu carta?").link("/letters/confirm/"));
        lucia.presses("Enviar mi carta").sees("Tu carta está en camino");
        clarion.letterbox("ministro@justicia.example.pe").finds("");
    }

    private void reports(Clarion clarion, Sheets.Launched action) {
        var lucia = clarion.visit()
                .opens("/reports/" + action.id())
                .ticks("Mr. Julio Example Cárdenas")
                .ticks("Letter by post")
                .fills("How many?", "2")
                .fills("When?", LocalDate.now(ZoneOffset.UTC).toString())
                .fills("Your e-mail, to have this verified", address);
        lucia.unfolds("More about it").types("Anything we should know?", comment);
        lucia.presses("Report what I did").sees("Thank you. It is counted.");
        lucia.opens(clarion.letterbox(address).finds("Is this report yours?").link("/reports/confirm/"));
        lucia.presses("Yes, this is mine").sees("Verified. Thank you.");
    }

    /** As every service makes it of the address. */
    private String pseudonym(Clarion clarion) {
        var key = Base64.getUrlDecoder().decode(clarion.key("CLARION_KEYS_PSEUDONYMS"));
        return new HmacUtils(HmacAlgorithms.HMAC_SHA_256, key).hmacHex(address);
    }
}
