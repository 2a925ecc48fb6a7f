package org.clarion.urgentactions.sheets;

import java.util.List;
import java.util.TreeMap;
import org.clarion.contracts.Sheet.SheetText;
import org.clarion.contracts.SheetKind;

/** A new draft with everything another sheet says, but for what makes that one unlike any other: its number, its case and its deadline. */
final class DraftCopy {

    private DraftCopy() {}

    /** Nothing of how the other one turned out is said of it. */
    static Draft of(Draft draft) {
        var texts = new TreeMap<String, SheetText>();
        draft.texts()
                .forEach((language, text) -> texts.put(
                        language,
                        new SheetText(
                                text.title(),
                                text.summary(),
                                List.copyOf(text.points()),
                                text.sampleLetter(),
                                text.background(),
                                null)));
        return DraftBuilder.from(draft)
                .placed(1, 0, 0)
                .indexed(null, null)
                .to(draft.targets().stream().map(FollowUp::anew).toList())
                .until(null)
                .saying(texts)
                .as(SheetKind.UPDATE)
                .ofCase(null)
                .turnedOut(null)
                .draft();
    }
}
