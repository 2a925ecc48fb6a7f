package org.clarion.urgentactions.staff;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.clarion.urgentactions.staff.PasswordRule.Weakness;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HouseWordsTest {

    private static final HouseWords HOUSE = new HouseWords("Voz de Todos", "https://acciones.example.org");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "clarion urgent action",
                "Urgent-Action 2026!",
                "acciónurgente123",
                "Accion Urgente, Clarion",
                "VozDeTodos-2026",
                "acciones.example.org",
                "Administrator@Clarion1"
            })
    void aPasswordMadeOfThemIsGuessedEasily(String password) {
        assertThat(PasswordRule.weakness(password, List.of(), HOUSE)).contains(Weakness.EASILY_GUESSED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"the clarion plays behind nine lanterns", "todos los faroles bajo el muelle"})
    void oneOfThemBesideEnoughElseIsTaken(String password) {
        assertThat(PasswordRule.weakness(password, List.of(), HOUSE)).isEmpty();
    }

    @Test
    void aHouseWithoutANameOfItsOwnHasTheWordsOfEveryHouse() {
        assertThat(new HouseWords("", "http://localhost:8080").all()).contains("Clarion", "localhost");
    }

    @Test
    void operatorsReadWhichTheyAre() throws IOException {
        assertThat(Files.readString(Path.of("../../docs/operating.md"))).contains(HouseWords.OF_EVERY_HOUSE);
    }
}
