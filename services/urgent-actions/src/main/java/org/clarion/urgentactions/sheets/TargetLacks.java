package org.clarion.urgentactions.sheets;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.clarion.contracts.Target;
import org.clarion.urgentactions.places.Countries;
import org.clarion.urgentactions.sheets.Need.Wanted;

/** What must be known of an official before anybody writes to them. */
final class TargetLacks {

    private final Target target;
    private final String field;
    private final String original;
    private final List<Lack> lacks = new ArrayList<>();

    private TargetLacks(Target target, String field, String original) {
        this.target = target;
        this.field = field;
        this.original = original;
    }

    static List<Lack> in(Draft draft) {
        var targets = draft.targets();
        var lacks = new ArrayList<Lack>();
        if (targets.stream().noneMatch(target -> target.role() == Target.Role.PRIMARY)) {
            lacks.add(new Lack("targets", Wanted.TARGET));
        }
        for (var at = 0; at < targets.size(); at++) {
            lacks.addAll(new TargetLacks(targets.get(at), "targets." + at + ".", draft.originalLanguage()).found());
        }
        return lacks;
    }

    private List<Lack> found() {
        if (Absent.isSaid(target.name())) {
            add("name", Wanted.TARGET_NAME);
        }
        if (target.salutation().isBlank()) {
            add(
                    "salutation",
                    target.name().isBlank() ? Wanted.SALUTATION : new Need.SalutationOf(target.name(), original));
        }
        Salutations.fault(target.salutation()).ifPresent(fault -> add("salutation", fault));
        if (target.words() != null) {
            target.words().forEach((language, words) -> Optional.ofNullable(words.salutation())
                    .flatMap(Salutations::fault)
                    .ifPresent(fault -> add(language + ".salutation", fault)));
        }
        if (target.email() != null && !Mailboxes.isFormOrOne(target.email())) {
            add("email", Wanted.ONE_MAILBOX);
        }
        if (target.copyFor() != null && !Countries.exists(target.copyFor())) {
            add("copyFor", Wanted.COUNTRY_OF_THE_LIST);
        }
        if (!reachable()) {
            add("address", target.name().isBlank() ? Wanted.WAY_TO_REACH : new Need.WayToReach(target.name()));
        }
        return lacks;
    }

    private void add(String part, Need need) {
        lacks.add(new Lack(field + part, need));
    }

    private boolean reachable() {
        return target.address().stream().anyMatch(line -> !Absent.isSaid(line))
                || target.email() != null && Mailboxes.isFormOrOne(target.email())
                || target.handle() != null && !Absent.isSaid(target.handle())
                || Stream.ofNullable(target.phone()).anyMatch(TargetLacks::canBeDialled)
                || Stream.ofNullable(target.fax()).anyMatch(TargetLacks::canBeDialled);
    }

    private static boolean canBeDialled(String number) {
        return number.chars().filter(Character::isDigit).count() >= 3;
    }
}
