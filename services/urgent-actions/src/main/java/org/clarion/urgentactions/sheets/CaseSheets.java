package org.clarion.urgentactions.sheets;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.clarion.urgentactions.sheets.UrgentAction.Stage;
import org.jspecify.annotations.Nullable;

/** A case with its launched sheets, in the order of their places. */
public record CaseSheets(ActionCase matter, List<UrgentAction> sheets) {

    /** By place; of two with one place, a sheet and its correction, the later is the newer. */
    static final Comparator<UrgentAction> BY_PLACE = Comparator.comparing(
                    (UrgentAction action) -> action.draft().series())
            .thenComparing(UrgentAction::launchedAt, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(UrgentAction::id);

    public CaseSheets {
        sheets = sheets.stream().sorted(BY_PLACE).toList();
    }

    public UUID id() {
        return matter.id();
    }

    public List<UrgentAction> live() {
        return sheets.stream().filter(sheet -> sheet.stage() == Stage.LIVE).toList();
    }

    /** The last in place; whatever was replaced leads on and is led to by nobody. */
    public Optional<UrgentAction> newest() {
        return sheets.stream().filter(sheet -> sheet.replacedBy() == null).reduce((older, newer) -> newer);
    }

    /** The highest place that was given, also to a sheet that was replaced: the next one comes after it. */
    int lastPlace() {
        return sheets.getLast().draft().series();
    }

    /** The case as it is once this sheet was replaced. */
    CaseSheets without(@Nullable UUID replaced) {
        return new CaseSheets(
                matter,
                sheets.stream().filter(sheet -> !sheet.id().equals(replaced)).toList());
    }

    /** Those that have the place of this draft already, live or ended: people would take one for the other. */
    public List<UrgentAction> inThePlaceOf(UrgentAction draft) {
        return sheets.stream()
                .filter(sheet -> !sheet.id().equals(draft.id()))
                .filter(sheet -> sheet.draft().series() == draft.draft().series()
                        && sheet.draft().sheetKind() == draft.draft().sheetKind())
                .toList();
    }

    /** Whether a link to the sheet before leads to one of these: an AI Index in any spelling, or an address. */
    boolean hold(@Nullable String previous) {
        var link = bare(previous);
        return !link.isEmpty()
                && sheets.stream()
                        .anyMatch(sheet -> link.contains(bare(sheet.id().toString()))
                                || isNamed(link, bare(sheet.draft().aiIndex())));
    }

    private static boolean isNamed(String link, String index) {
        return !index.isEmpty() && link.contains(index);
    }

    private static String bare(@Nullable String text) {
        return text == null ? "" : text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
    }
}
