package org.clarion.urgentactions.sheets;

import java.util.List;
import java.util.TreeMap;
import java.util.UUID;
import org.clarion.contracts.Sheet.SheetText;
import org.clarion.contracts.SheetKind;
import org.clarion.contracts.Target;

/** The next sheet of a case, begun from one of them: what stays true is carried over, what is news is not. */
public final class FollowUp {

    /** What has to be written anew, by the names of the form's fields; the last three in each language. */
    public static final List<String> NEW = List.of("actUntil", "title", "summary", "points", "sampleLetter");

    private FollowUp() {}

    /**
     * @param before the sheet it follows
     * @param series its place: behind the last of its case
     */
    static Draft of(UrgentAction before, int series) {
        var draft = before.draft();
        var texts = new TreeMap<String, SheetText>();
        draft.texts()
                .forEach((language, text) ->
                        texts.put(language, new SheetText("", "", List.of(), "", text.background(), null)));
        return DraftBuilder.from(draft)
                .placed(series, draft.counter(), draft.year())
                .indexed(null, draft.aiIndex())
                .to(draft.targets().stream().map(FollowUp::anew).toList())
                .until(null)
                .saying(texts)
                .as(SheetKind.UPDATE)
                .ofCase(before.caseId())
                .turnedOut(null)
                .draft();
    }

    // Letters and reports name a target by its id, and those of one sheet are not those of another.
    static Target anew(Target target) {
        return new Target(
                UUID.randomUUID(),
                target.role(),
                target.name(),
                target.office(),
                target.salutation(),
                target.address(),
                target.email(),
                target.handle(),
                target.phone(),
                target.fax(),
                target.copyFor(),
                target.language(),
                target.words());
    }
}
