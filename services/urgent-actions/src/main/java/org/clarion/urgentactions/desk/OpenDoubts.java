package org.clarion.urgentactions.desk;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.clarion.pages.Reader;
import org.clarion.urgentactions.checklist.Checklist;
import org.clarion.urgentactions.checklist.RemarkSentences;
import org.clarion.urgentactions.checklist.Settling;
import org.clarion.urgentactions.desk.words.DoubtSentences;
import org.clarion.urgentactions.desk.words.DoubtWords;
import org.clarion.urgentactions.sheets.FollowUp;
import org.clarion.urgentactions.sheets.UrgentAction;

/** Everything in doubt about an action that nobody has settled: of its reading, of its number, and by the checklist. */
@ApplicationScoped
class OpenDoubts {

    private final Pasting pasting;
    private final TakenNumbers taken;
    private final DoubtSentences sentences;
    private final RemarkSentences remarks;
    private final Settling settling;
    private final Reader reader;
    private final Clock clock;

    OpenDoubts(
            Pasting pasting,
            TakenNumbers taken,
            DoubtSentences sentences,
            RemarkSentences remarks,
            Settling settling,
            Reader reader,
            Clock clock) {
        this.pasting = pasting;
        this.taken = taken;
        this.sentences = sentences;
        this.remarks = remarks;
        this.settling = settling;
        this.reader = reader;
        this.clock = clock;
    }

    /** By field, of what stands in the form now. */
    Map<String, List<OpenDoubt>> of(UrgentAction action, DraftForm form) {
        var doubts = new LinkedHashMap<String, List<OpenDoubt>>();
        pasting.doubts(action.pasted(), form, reader.locale())
                .forEach((field, oddities) -> oddities.forEach(
                        oddity -> add(doubts, field, new OpenDoubt(sentences.of(oddity), mark(field, oddity, form)))));
        taken.besides(action, form.get("number"))
                .forEach(sentence -> add(doubts, "number", new OpenDoubt(sentence, mark("number", "taken", form))));
        var draft = DraftReading.read(form, action.draft(), new ArrayList<>());
        Checklist.of(draft, clock.instant())
                .forEach(lint -> add(
                        doubts,
                        lint.field(),
                        new OpenDoubt(
                                remarks.of(lint.about()),
                                mark(lint.field(), lint.about().getClass().getSimpleName(), form))));
        if (action.follows() != null) {
            var sentence = reader.words(DoubtWords.class).notCarriedOver();
            notCarriedOver(action)
                    .filter(field -> !form.checked(field))
                    .forEach(field ->
                            add(doubts, field, new OpenDoubt(sentence, mark(field, "not carried over", form))));
        }
        return withoutSettled(action, doubts);
    }

    private static Stream<String> notCarriedOver(UrgentAction action) {
        return FollowUp.NEW.stream()
                .flatMap(part -> DraftForm.TEXT_PARTS.contains(part)
                        ? action.draft().texts().keySet().stream().map(language -> language + "." + part)
                        : Stream.of(part));
    }

    private Map<String, List<OpenDoubt>> withoutSettled(UrgentAction action, Map<String, List<OpenDoubt>> doubts) {
        var settled = settling.of(action.id());
        doubts.values().forEach(at -> at.removeIf(doubt -> settled.contains(doubt.mark())));
        doubts.values().removeIf(List::isEmpty);
        return doubts;
    }

    private static void add(Map<String, List<OpenDoubt>> doubts, String field, OpenDoubt doubt) {
        doubts.computeIfAbsent(field, none -> new ArrayList<>()).add(doubt);
    }

    private static String mark(String field, Object about, DraftForm form) {
        return Settling.mark(field, about, form.get(field));
    }
}
