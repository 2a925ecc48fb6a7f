package org.clarion.urgentactions.asks.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The way through a plan, paragraph by paragraph: in which chapter and section we are, and which list is open. */
final class PlanCourse {

    /** A sentence longer than that tells something, with a list in it. */
    private static final int LONGEST_LEAD = 160;

    /** One list in many that is no list of asks is what plans have: the points of a meeting, for example. */
    private static final int READ_FOR_EACH_UNREAD = 4;

    private final List<ReadAskList> lists = new ArrayList<>();
    private final List<PlanDoubt> doubts = new ArrayList<>();
    private final List<PlanDoubt> unread = new ArrayList<>();
    private final PlanPlace place = new PlanPlace();

    private @Nullable AskListReading open;
    private @Nullable PlanTable table;
    private boolean advice;
    private @Nullable PlanBlock leading;

    void take(PlanBlock block) {
        if (block.row()) {
            takeRow(block);
            return;
        }
        var first = block.lines().getFirst();
        var chapter = PlanMarks.chapter(block.text());
        if (chapter.isPresent()) {
            // Its name at the head of a page is no news, and may stand in the middle of an ask.
            if (!place.isIn(chapter.get().number())) {
                close();
                place.enter(chapter.get(), block.line());
            }
            return;
        }
        var lead = AskLead.of(block.text());
        if (lead.isPresent()) {
            begin(lead.get(), block.line());
        } else if (open != null && open.takes(block)) {
            open.take(block);
        } else if (PlanMarks.isBullet(first)
                && advice
                && open == null
                && !place.heading().isEmpty()) {
            begin(new AskLead(AskKind.DEMAND, place.heading()), block.line());
            take(block);
        } else {
            close();
            pass(block);
        }
    }

    /** A row of a table of asks, or its head; one with other cells is a paragraph like any other. */
    private void takeRow(PlanBlock block) {
        var head = PlanTable.headed(block.lines().getFirst());
        var cells = PlanTable.cells(block.lines().getFirst());
        if (head.isPresent()) {
            close();
            table = head.get();
        } else if (table != null && table.fits(cells)) {
            take(table, cells, block.line());
        } else {
            take(block.asParagraph());
        }
    }

    private void take(PlanTable table, List<String> cells, int line) {
        var addressee = table.addressee(cells);
        if (open == null || !addressee.isEmpty() && !open.isFor(addressee)) {
            begin(new AskLead(AskKind.DEMAND, addressee.isEmpty() ? place.heading() : addressee), line);
        }
        open.takeRow(table.number(cells), table.ask(cells), line);
    }

    /** What is no ask may say where we are. A list that nobody is asked by is named: it may be one all the same. */
    private void pass(PlanBlock block) {
        if (leading != null && PlanMarks.number(block.lines().getFirst()) == 1) {
            unread.add(new PlanDoubt(PlanDoubt.Kind.UNREAD_LIST, leading.line(), leading.text()));
        }
        leading = block.text().endsWith(":") && block.text().length() <= LONGEST_LEAD ? block : null;
        var text = PlanMarks.afterHeadingMark(block.text());
        boolean marked = PlanMarks.isMarkedHeading(block.lines().getFirst());
        if (marked || block.isHeading()) {
            advice = PlanMarks.announcesAdvice(text) || advice && (marked || isShouted(text));
            place.see(text, block.line());
        } else if (!advice) {
            place.seeProse();
        }
    }

    private static boolean isShouted(String text) {
        return text.equals(text.toUpperCase(Locale.ROOT));
    }

    private void begin(AskLead lead, int line) {
        close();
        if (lead.addressee().isEmpty()) {
            doubts.add(new PlanDoubt(PlanDoubt.Kind.NO_ADDRESSEE, line, ""));
        }
        open = new AskListReading(lead, place.snapshot(), line);
    }

    private void close() {
        if (open != null) {
            var list = open.end(doubts);
            if (!list.asks().isEmpty()) {
                lists.add(list);
            }
            open = null;
        }
    }

    ReadPlan end() {
        close();
        doubts.addAll(place.doubts(lists));
        if (unread.size() * READ_FOR_EACH_UNREAD >= lists.size()) {
            doubts.addAll(unread);
        }
        return new ReadPlan(lists, doubts);
    }
}
