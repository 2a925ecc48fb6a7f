package org.clarion.urgentactions.papers;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Documents as the press office of an invented organisation writes them. */
public final class PaperSamples {

    public static final String PRESS_OFFICER = "Ilse Ahrends";

    private PaperSamples() {}

    /** A press release in two languages, with a quote, a contact that everybody may see, and something to read besides. */
    public static PaperEntry onBorders() {
        return new PaperEntry(
                PaperKind.PRESS_RELEASE,
                "XXA 51/0107/2027",
                "PE",
                LocalDate.of(2027, 2, 3),
                "en",
                Map.of(
                        "en",
                                new PaperWords(
                                        "Borders must stay open", "People in flight stand before a fence.\n\nOpen it."),
                        "es",
                                new PaperWords(
                                        "Las fronteras deben seguir abiertas", "Quienes huyen están ante una valla.")),
                List.of(new PaperQuote("en", "A fence is no answer.", "Rosa Quispe", "Director for the Andes")),
                List.of(new PaperLink(
                        null,
                        "https://elsewhere.example/news/2027/01/fence",
                        "A fence grows",
                        PaperKind.NEWS,
                        LocalDate.of(2027, 1, 12))),
                new ContactEntry(PRESS_OFFICER, "+49 30 5550 0107", "press@clarion.example", true));
    }

    /** The same with this to read besides. */
    public static PaperEntry leadingTo(PaperLink link) {
        var entry = onBorders();
        return new PaperEntry(
                entry.kind(),
                entry.indexNumber(),
                entry.country(),
                entry.issuedOn(),
                entry.original(),
                entry.texts(),
                entry.quotes(),
                List.of(link),
                entry.contact());
    }
}
