package org.clarion.urgentactions.asks.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Where in a plan we are: chapter, section, and the headings seen since the last list. */
final class PlanPlace {

    private static final Pattern GROUPS =
            Pattern.compile("(?iu).*\\b(groups?|grupos?|population|poblaci[oó]n(es)?)\\b.*");

    private String chapter = "";
    private int chapterLine;
    private String section = "";
    private String sectionTitle = "";
    private String wider = "";
    private String heading = "";
    private boolean titleFollows;
    private final Map<String, String> titles = new HashMap<>();
    private final Map<String, Integer> lines = new HashMap<>();

    boolean isIn(String number) {
        return chapter.equals(number);
    }

    /** A chapter begins. Its title stands beside its number, or below it, or above. */
    void enter(PlanMarks.Mark mark, int line) {
        chapter = mark.number();
        chapterLine = line;
        section = "";
        sectionTitle = "";
        wider = "";
        lines.put(chapter, chapterLine);
        titles.put(chapter, mark.title().isEmpty() ? heading : mark.title());
        titleFollows = mark.title().isEmpty();
        heading = "";
    }

    void see(String text, int line) {
        var mark = PlanMarks.section(text);
        if (mark.isPresent() && !mark.get().title().endsWith(".")) {
            section = mark.get().number();
            sectionTitle = mark.get().title();
            wider = section.contains(".") ? wider : sectionTitle;
            titleFollows = false;
        } else {
            if (titleFollows && line - chapterLine <= 3) {
                titles.put(chapter, text);
            } else {
                heading = text;
            }
            titleFollows = false;
        }
    }

    void seeProse() {
        titleFollows = false;
    }

    String heading() {
        return heading;
    }

    /** For the list that begins here. */
    ReadAskList snapshot() {
        boolean ofGroup = section.contains(".") && GROUPS.matcher(wider).matches();
        var list = new ReadAskList(
                chapter,
                titles.getOrDefault(chapter, ""),
                section,
                sectionTitle,
                ofGroup ? sectionTitle : "",
                AskKind.DEMAND,
                "",
                0,
                List.of());
        heading = chapter.isEmpty() ? heading : "";
        return list;
    }

    /** Chapters that have asks and no title. */
    List<PlanDoubt> doubts(List<ReadAskList> lists) {
        var without = new ArrayList<PlanDoubt>();
        lists.stream()
                .filter(list -> !list.chapter().isEmpty() && list.chapterTitle().isEmpty())
                .map(ReadAskList::chapter)
                .distinct()
                .forEach(number ->
                        without.add(new PlanDoubt(PlanDoubt.Kind.NO_TITLE, lines.getOrDefault(number, 0), number)));
        return without;
    }
}
