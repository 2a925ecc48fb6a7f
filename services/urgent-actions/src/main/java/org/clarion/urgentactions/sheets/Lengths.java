package org.clarion.urgentactions.sheets;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.clarion.contracts.Sheet.SheetText;
import org.clarion.contracts.Target;
import org.jspecify.annotations.Nullable;

/**
 * How long the parts of a sheet may be. All of them together must fit into one message to the other services, whatever
 * the script they are written in.
 */
final class Lengths {

    private static final int LINE = 200;
    private static final int INDEX = 40;
    private static final int SUMMARY = 5_000;
    private static final int LETTER = 10_000;
    private static final int BACKGROUND = 20_000;
    private static final int OUTCOME = 5_000;
    private static final int POINT = 500;
    private static final int MOST = 20;
    private static final int ADDRESS_LINES = 8;

    private final List<Lack> found = new ArrayList<>();

    private Lengths() {}

    /** What is too long, at its field. */
    static List<Lack> exceeded(Draft draft) {
        var lengths = new Lengths();
        lengths.check("aiIndex", "The AI Index", draft.aiIndex(), INDEX);
        lengths.check("previous", "The previous sheet's index", draft.previous(), LINE);
        lengths.count("subjects", draft.subjects(), MOST, "Name at most %d people or groups.");
        draft.subjects().forEach(subject -> {
            lengths.check("subjects", "Each name", subject.name(), LINE);
            lengths.check("subjects", "The pronouns", subject.pronouns(), INDEX);
        });
        lengths.count("targets", draft.targets(), MOST, "A sheet has room for %d targets.");
        for (var at = 0; at < draft.targets().size(); at++) {
            lengths.check(draft.targets().get(at), "targets." + at + ".");
        }
        draft.texts().forEach(lengths::check);
        return lengths.found;
    }

    /** What is too long in a text on what happened. */
    static List<Lack> exceeded(String field, String outcome) {
        var lengths = new Lengths();
        lengths.check(field, "This text", outcome, OUTCOME);
        return lengths.found;
    }

    private void check(Target target, String field) {
        check(field + "name", "A name", target.name(), LINE);
        check(field + "office", "An office", target.office(), LINE);
        check(field + "salutation", "A salutation", target.salutation(), LINE);
        check(field + "handle", "A handle", target.handle(), LINE);
        check(field + "phone", "A phone number", target.phone(), LINE);
        check(field + "fax", "A fax number", target.fax(), LINE);
        count(field + "address", target.address(), ADDRESS_LINES, "An address has at most %d lines.");
        target.address().forEach(line -> check(field + "address", "A line of an address", line, LINE));
    }

    private void check(String language, SheetText text) {
        check(language + ".title", "The title", text.title(), LINE);
        check(language + ".summary", "The summary", text.summary(), SUMMARY);
        count(language + ".points", text.points(), MOST, "Ask for at most %d things.");
        text.points().forEach(point -> check(language + ".points", "Each point", point, POINT));
        check(language + ".sampleLetter", "The sample letter", text.sampleLetter(), LETTER);
        check(language + ".background", "This text", text.background(), BACKGROUND);
    }

    private void check(String field, String what, @Nullable String text, int most) {
        if (text != null && text.length() > most) {
            found.add(new Lack(
                    field,
                    String.format(
                            Locale.ENGLISH,
                            "%s may have %,d characters; this has %,d. Shorten it.",
                            what,
                            most,
                            text.length())));
        }
    }

    private void count(String field, List<?> parts, int most, String sentence) {
        if (parts.size() > most) {
            found.add(new Lack(field, sentence.formatted(most)));
        }
    }
}
