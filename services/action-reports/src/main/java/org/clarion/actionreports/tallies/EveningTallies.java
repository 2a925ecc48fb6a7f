package org.clarion.actionreports.tallies;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import org.clarion.actionreports.sheets.ActionSheet;
import org.clarion.actionreports.sheets.ActionSheets;
import org.clarion.pages.EveningCodes;
import org.clarion.pages.EveningCodes.Evening;
import org.jspecify.annotations.Nullable;

/** Reads back the codes on the sheets that groups count on. A tally by a code has the code's own id, so there is one. */
@ApplicationScoped
class EveningTallies {

    private final EveningCodes codes;
    private final ActionSheets appeals;
    private final Tallies tallies;

    EveningTallies(EveningCodes codes, ActionSheets appeals, Tallies tallies) {
        this.codes = codes;
        this.appeals = appeals;
        this.tallies = tallies;
    }

    /** The code as we write it; empty for what is none. */
    Optional<String> plain(String typed) {
        return codes.plain(typed);
    }

    /** The one action it is of, if we know it. */
    Optional<UUID> action(String code) {
        var found = codes.read(code).stream()
                .flatMap(evening ->
                        appeals.all().stream().map(ActionSheet::actionId).filter(evening::isOf))
                .toList();
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }

    /** The tally that was counted by it, whatever became of that. */
    Optional<UUID> tallyOf(String code) {
        return plain(code).map(EveningTallies::id).filter(id -> tallies.find(id).isPresent());
    }

    /** The one that a form with this code counts; empty where the code is of another action, or of none. */
    Optional<UUID> tallyId(ActionSheet appeal, @Nullable String code) {
        return Optional.ofNullable(code)
                .filter(typed -> codes.read(typed)
                        .filter(evening -> evening.isOf(appeal.actionId()))
                        .isPresent())
                .flatMap(this::plain)
                .map(EveningTallies::id);
    }

    /** The form as the code fills it. A group's name that the code is not of is left out. */
    TallyForm form(String code, String group) {
        var evening = codes.read(code);
        return TallyForm.ofEvening(
                evening.filter(read -> read.isOfGroup(group)).map(read -> group).orElse(null),
                evening.map(read -> read.day().toString()).orElse(""),
                evening.flatMap(Evening::country).orElse(null),
                plain(code).orElse(null));
    }

    private static UUID id(String code) {
        return UUID.nameUUIDFromBytes(("evening:" + code).getBytes(StandardCharsets.UTF_8));
    }
}
