package org.clarion.urgentactions.desk;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.clarion.pages.Choice;
import org.clarion.pages.Mistake;
import org.clarion.pages.Mistakes;
import org.clarion.urgentactions.sheets.Lack;
import org.clarion.urgentactions.sheets.UrgentAction;
import org.clarion.urgentactions.sheets.UrgentAction.Stage;

/**
 * The form of a draft as it is shown.
 *
 * @param version the one the form was filled in on
 * @param untouched what the form held when it was opened ({@link Untouched})
 * @param pair the languages abreast: two, or one where there is no other
 * @param doubts by field, those that nobody has settled
 * @param differences where somebody else's newer version reads differently
 * @param leftOver pasted lines that found no place
 * @param cases those it may belong to; empty where there is nothing to choose
 * @param lacks what the draft, as it is kept, still needs before it can be launched
 */
public record DraftView(
        UrgentAction action,
        long version,
        String untouched,
        DraftForm form,
        List<String> pair,
        Map<String, List<OpenDoubt>> doubts,
        List<DraftForm.Difference> differences,
        List<String> leftOver,
        List<Choice> cases,
        List<Lack> lacks,
        Mistakes mistakes) {

    public boolean live() {
        return action.stage() == Stage.LIVE;
    }

    public String get(String field) {
        return form.get(field);
    }

    public List<OpenDoubt> doubts(String field) {
        return doubts.getOrDefault(field, List.of());
    }

    public int doubtCount() {
        return doubts.values().stream().mapToInt(List::size).sum();
    }

    /** The fields in doubt, for the list at the top, in the order of the form. */
    public List<String> doubted() {
        return form.fields().stream().filter(doubts::containsKey).toList();
    }

    public String name(int at, String part) {
        return DraftForm.target(at, part);
    }

    /** The part that a field stands in. */
    public String partOf(String field) {
        return DraftParts.partOf(field);
    }

    /** The list of parts beside the form. */
    public List<DraftPart> parts() {
        var lookAt = Stream.concat(
                        doubts.entrySet().stream()
                                .flatMap(at -> at.getValue().stream().map(doubt -> at.getKey())),
                        mistakes.all().stream().map(Mistake::field))
                .toList();
        return DraftParts.of(form, lacks.stream().map(Lack::field).toList(), lookAt);
    }

    /** The officials, each folded unless something in it wants to be seen. */
    public List<TargetCard> cards() {
        var targets = form.targets();
        return targets.stream()
                .map(at -> new TargetCard(at, isToBeSeen(at), at == targets.size() - 1, form.channels(at)))
                .toList();
    }

    /** The number of an official who is added. */
    public int nextTarget() {
        return form.targets().size() + 1;
    }

    public DraftLanguagesView languages() {
        return new DraftLanguagesView(this);
    }

    private boolean isToBeSeen(int at) {
        var fields = DraftForm.target(at, "");
        return form.isEmpty(at)
                || Stream.concat(toBeSeen(), lacks.stream().map(Lack::field))
                        .anyMatch(field -> field.startsWith(fields));
    }

    /** The fields with something beside them that nobody may overlook, whatever is folded. */
    Stream<String> toBeSeen() {
        return Stream.concat(doubts.keySet().stream(), inTheWay());
    }

    /** The fields with a mistake, or where somebody else was faster. */
    Stream<String> inTheWay() {
        return Stream.concat(
                mistakes.all().stream().map(Mistake::field),
                differences.stream().map(DraftForm.Difference::field));
    }
}
