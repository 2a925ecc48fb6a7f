package org.clarion.urgentactions.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.clarion.contracts.Sheet.SheetText;
import org.clarion.contracts.Sheet.Subject;
import org.clarion.contracts.Target;
import org.clarion.contracts.Target.Role;
import org.clarion.urgentactions.sheets.Draft;

/**
 * The demo's sheet: the facts of Urgent Action 106.23 in our own words. The offices are real; every address, number and
 * handle is one reserved for examples, because somebody will try the buttons, and no official should hear of it.
 */
final class DemoSheet {

    private static final Target PRIME_MINISTER = new Target(
            UUID.fromString("10623c1a-0000-4000-8000-000000000001"),
            Role.PRIMARY,
            "Presidente del Consejo de Ministros",
            "Presidencia del Consejo de Ministros",
            "Dear Prime Minister",
            List.of("Jirón Ejemplo 100", "Cercado de Lima", "Perú"),
            "premier@pcm.example",
            "@pcm_example",
            null,
            null,
            null);
    private static final Target EMBASSY = new Target(
            UUID.fromString("10623c1a-0000-4000-8000-000000000002"),
            Role.COPY,
            "Embajada del Perú en los Estados Unidos de América",
            null,
            "Your Excellency",
            List.of("100 Example Avenue NW", "Washington, DC 20001", "USA"),
            "ambassador@embassy.example",
            null,
            "(202) 555-0147",
            null,
            "US");

    private DemoSheet() {}

    static Draft actUntil(LocalDate lastDay) {
        return new Draft(
                2,
                106,
                2023,
                null,
                "PE",
                "America/Lima",
                List.of(new Subject("Venezuelan refugees in Peru", "they/them")),
                List.of(PRIME_MINISTER, EMBASSY),
                List.of("es"),
                true,
                lastDay,
                "AMR 46/7377/2023",
                "en",
                Map.of("en", DemoWords.english(), "es", DemoWords.spanish()));
    }

    static SheetText text(String title, String summary, List<String> points, String letter, String background) {
        return new SheetText(title, summary, points, letter, background, null);
    }
}
