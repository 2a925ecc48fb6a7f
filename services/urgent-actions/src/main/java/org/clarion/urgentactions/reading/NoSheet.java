package org.clarion.urgentactions.reading;

import static java.util.regex.Pattern.CASE_INSENSITIVE;
import static java.util.regex.Pattern.UNICODE_CASE;

import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.clarion.urgentactions.reading.Oddity.Uncertain;

/** Pastes that are something else than an action to launch: good news, a notice, a press release. */
final class NoSheet {

    private static final Pattern ENDS = Pattern.compile(
            "\\b(?:stop action|good news|no further action (?:is )?(?:required|requested|needed)|no more appeals|stop sending appeals"
                    + "|buenas noticias|no se (?:requieren|necesitan|solicitan) (?:más|nuevas) acciones|acción terminada|bonnes? nouvelles?|fin de l[’']action|aucune action (?:supplémentaire|complémentaire) n[’']est (?:requise|demandée|nécessaire)|boas notícias|gute nachrichten?)\\b|^(?:stop|alto|arrêt)\\b.{0,20}$",
            CASE_INSENSITIVE | UNICODE_CASE);
    private static final int FIRST_LINES = 15;

    private NoSheet() {}

    static void doubt(
            PasteKind kind, SheetSections sheet, SheetNumber number, int targets, boolean dated, SheetDoubts doubts) {
        var head = Stream.of(SheetSection.FRONT, SheetSection.TITLE, SheetSection.HEAD, SheetSection.ACT)
                .flatMap(section -> sheet.lines(section).stream().limit(FIRST_LINES))
                .toList();
        if (head.stream().anyMatch(line -> ENDS.matcher(line).find())) {
            doubts.about("title", new Oddity.EndsAnAction(number.counter() == 0 ? "" : number.printed()));
        }
        if (kind != PasteKind.SHEET) {
            doubts.about("title", new Oddity.LooksLike(kind));
        } else if (number.counter() == 0
                && targets == 0
                && !dated
                && sheet.lines(SheetSection.LETTER).isEmpty()) {
            doubts.about("title", Uncertain.NOT_AN_ACTION);
        }
    }
}
