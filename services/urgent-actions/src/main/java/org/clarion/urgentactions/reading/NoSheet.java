package org.clarion.urgentactions.reading;

import static java.util.regex.Pattern.CASE_INSENSITIVE;
import static java.util.regex.Pattern.UNICODE_CASE;

import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.clarion.urgentactions.reading.Oddity.Uncertain;

/** Pastes that are something else than an action to launch: the source of a page, good news, a notice, two actions at once. */
final class NoSheet {

    private static final Pattern SOURCE = Pattern.compile(
            "<!doctype html|<html[\\s>]|<head[\\s>]|<script[\\s>]|<(?:div|span|p|td|meta)\\s+[a-z-]+=",
            CASE_INSENSITIVE);
    private static final Pattern ENDS = Pattern.compile(
            "\\b(?:stop action|good news|no further action (?:is )?(?:required|requested|needed)|no more appeals|stop sending appeals"
                    + "|buenas noticias|no se (?:requieren|necesitan|solicitan) (?:más|nuevas) acciones|acción terminada)\\b|^(?:stop|alto)\\b.{0,20}$",
            CASE_INSENSITIVE | UNICODE_CASE);
    private static final int FIRST_LINES = 15;

    private NoSheet() {}

    /** Whether this is what a page is written in, and not what it shows. */
    static boolean isSource(String paste) {
        return SOURCE.matcher(paste).results().limit(3).count() >= 2
                || paste.stripLeading().regionMatches(true, 0, "<!doctype", 0, 9);
    }

    static void doubt(SheetSections sheet, SheetNumber number, int targets, boolean dated, SheetDoubts doubts) {
        var head = Stream.of(SheetSection.FRONT, SheetSection.TITLE, SheetSection.HEAD, SheetSection.ACT)
                .flatMap(section -> sheet.lines(section).stream().limit(FIRST_LINES))
                .toList();
        if (head.stream().anyMatch(line -> ENDS.matcher(line).find())) {
            doubts.about("title", new Oddity.EndsAnAction(number.counter() == 0 ? "" : number.printed()));
        }
        if (number.counter() == 0
                && targets == 0
                && !dated
                && sheet.lines(SheetSection.LETTER).isEmpty()) {
            doubts.about("title", Uncertain.NOT_AN_ACTION);
        }
    }
}
