package org.clarion.urgentactions.asks.reading;

import java.util.ArrayList;
import java.util.List;
import org.clarion.urgentactions.asks.reading.ReadAskList.ReadAsk;

/** One list while it is read: numbers in their order, or bullets, and the lines that carry on the last of them. */
final class AskListReading {

    private static final int FARTHEST_GAP = 2;

    private final AskLead lead;
    private final ReadAskList where;
    private final int line;
    private final List<ReadAsk> asks = new ArrayList<>();
    private final List<PlanDoubt> doubts = new ArrayList<>();

    AskListReading(AskLead lead, ReadAskList where, int line) {
        this.lead = lead;
        this.where = where;
        this.line = line;
    }

    /** Whether a paragraph belongs to this list: the next number, a bullet, or the rest of a sentence. */
    boolean takes(PlanBlock block) {
        var words = block.lines().getFirst();
        int number = PlanMarks.number(words);
        if (number > 0) {
            return continues(number)
                    || !asks.isEmpty() && number > asks.getLast().number() - asks.size();
        }
        if (PlanMarks.isBullet(words)) {
            return true;
        }
        return !asks.isEmpty() && isRest(words);
    }

    private boolean continues(int number) {
        int expected = expected();
        return number >= expected && number <= expected + FARTHEST_GAP;
    }

    private int expected() {
        return asks.isEmpty() ? 1 : asks.getLast().number() + 1;
    }

    // A page may end in the middle of a sentence: what goes on in small letters is its rest.
    private boolean isRest(String words) {
        return Character.isLowerCase(words.codePointAt(0))
                && !asks.getLast().text().matches(".*[.;:]");
    }

    void take(PlanBlock block) {
        var text = block.text();
        int number = PlanMarks.number(text);
        if (number > 0 && continues(number)) {
            for (int missing = expected(); missing < number; missing++) {
                doubts.add(new PlanDoubt(PlanDoubt.Kind.GAP, block.line(), Integer.toString(missing)));
            }
            asks.add(new ReadAsk(number, PlanMarks.afterNumber(text), block.line()));
        } else if (number > 0) {
            doubts.add(new PlanDoubt(PlanDoubt.Kind.ODD_NUMBER, block.line(), Integer.toString(number)));
            carryOn(text);
        } else if (PlanMarks.isBullet(text)) {
            asks.add(new ReadAsk(expected(), PlanMarks.afterBullet(text), block.line()));
        } else {
            carryOn(text);
        }
    }

    boolean isFor(String addressee) {
        return lead.addressee().equals(addressee);
    }

    /** A row of a table goes by its own number, wherever its list began. */
    void takeRow(int number, String words, int at) {
        if (number > 0 && !asks.isEmpty() && number < expected()) {
            doubts.add(new PlanDoubt(PlanDoubt.Kind.ODD_NUMBER, at, Integer.toString(number)));
        }
        asks.add(new ReadAsk(number > 0 ? number : expected(), words, at));
    }

    private void carryOn(String rest) {
        var last = asks.removeLast();
        asks.add(new ReadAsk(last.number(), PlanBlock.joined(List.of(last.text(), rest)), last.line()));
    }

    /** A number at the end of a word may be the mark of a footnote; an ask that names countries is for those alone. */
    private static void doubt(ReadAsk ask, List<PlanDoubt> all) {
        var glued = PlanFootnotes.glued(ask.text());
        if (!glued.isEmpty()) {
            all.add(new PlanDoubt(PlanDoubt.Kind.GLUED_NUMBER, ask.line(), glued));
        }
    }

    ReadAskList end(List<PlanDoubt> all) {
        all.addAll(doubts);
        asks.forEach(ask -> doubt(ask, all));
        if (asks.isEmpty()) {
            all.add(new PlanDoubt(PlanDoubt.Kind.NO_ASKS, line, lead.addressee()));
        }
        return new ReadAskList(
                where.chapter(),
                where.chapterTitle(),
                where.section(),
                where.sectionTitle(),
                where.group(),
                lead.kind(),
                lead.addressee(),
                line,
                asks);
    }
}
