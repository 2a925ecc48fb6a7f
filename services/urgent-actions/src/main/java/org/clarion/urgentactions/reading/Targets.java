package org.clarion.urgentactions.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.clarion.contracts.Target;
import org.clarion.contracts.Target.Role;
import org.clarion.urgentactions.places.Countries;
import org.clarion.urgentactions.reading.ContactLabel.Kind;
import org.clarion.urgentactions.reading.Oddity.Uncertain;
import org.clarion.urgentactions.sheets.Salutations;
import org.jspecify.annotations.Nullable;

/**
 * The officials of a sheet: whom to write to, and the embassies that get a copy.
 *
 * @param leftOver lines among the addresses that belong to nobody
 */
record Targets(List<Target> all, List<String> leftOver) {

    private static final Pattern A_WAY = Pattern.compile("(?i).*\\bc/o\\b.*:");
    private static final Pattern COPY_AT = Pattern.compile("(?i).*\\b(?:in|to|en|ante|au|aux|à|em|no|na)\\b");

    static Targets in(SheetSections sheet, SheetLetter letter, SheetDoubts doubts) {
        var reading = new Reading(doubts, new ArrayList<>(), new ArrayList<>());
        var greeting = GreetingReading.of(letter.text().lines().toList()).orElse("");
        reading.blocks(sheet.lines(SheetSection.TARGETS)).forEach(block -> {
            var role = block.stream().anyMatch(TargetBlocks::isMission) ? Role.COPY : Role.PRIMARY;
            reading.add(block, role, greeting);
        });
        reading.blocks(sheet.lines(SheetSection.COPIES)).forEach(block -> reading.add(block, Role.COPY, ""));
        if (reading.all.stream().noneMatch(target -> target.role() == Role.PRIMARY)) {
            doubts.about("targets", Uncertain.NO_TARGET);
        }
        return new Targets(reading.all, reading.left);
    }

    /** Reads one address after the other. */
    private record Reading(SheetDoubts doubts, List<Target> all, List<String> left) {

        List<List<String>> blocks(List<String> lines) {
            var addresses = withoutWays(lines);
            addresses.stream().filter(Strays::isOne).forEach(left::add);
            var blocks = new ArrayList<>(TargetBlocks.in(
                    addresses.stream().filter(line -> !Strays.isOne(line)).toList()));
            blocks.stream().filter(Strays::isNobody).forEach(left::addAll);
            blocks.removeIf(Strays::isNobody);
            return blocks;
        }

        // "Post may also go by way of the embassy, c/o:" is how to write to somebody, and nobody to write to.
        private List<String> withoutWays(List<String> lines) {
            var rest = new ArrayList<String>();
            var way = false;
            for (var line : lines) {
                way = A_WAY.matcher(line).matches() || way && !line.isEmpty() && !Strays.isOne(line);
                (way ? left : rest).add(line);
            }
            return rest;
        }

        void add(List<String> block, Role role, String greeting) {
            var contacts = ContactLines.in(block);
            var naming = Naming.of(contacts.plain());
            var field = "targets." + all.size() + ".";
            var target = new Target(
                    UUID.randomUUID(),
                    role,
                    naming.name(),
                    naming.office(),
                    salutation(contacts, role, greeting),
                    naming.address(),
                    contacts.of(Kind.EMAIL),
                    contacts.of(Kind.HANDLE),
                    contacts.of(Kind.PHONE),
                    contacts.of(Kind.FAX),
                    role == Role.COPY ? copyFor(contacts.plain()) : null);
            all.add(target);
            left.addAll(contacts.leftOver());
            contacts.remarks().forEach(remark -> doubts.about(field + remark.part(), remark.oddity()));
            doubt(target, field);
        }

        // The letter greets the first official; a second one is greeted by nobody yet.
        private String salutation(ContactLines contacts, Role role, String greeting) {
            var given = contacts.of(Kind.SALUTATION);
            if (given != null) {
                return given;
            }
            return role == Role.PRIMARY && all.stream().noneMatch(other -> other.role() == Role.PRIMARY)
                    ? greeting
                    : "";
        }

        private static @Nullable String copyFor(List<String> plain) {
            return plain.stream()
                    .filter(TargetBlocks::isMission)
                    .map(COPY_AT::matcher)
                    .filter(Matcher::lookingAt)
                    .flatMap(at -> Countries.mentionedIn(at.replaceFirst("")).stream())
                    .findFirst()
                    .orElse(null);
        }

        private void doubt(Target target, String field) {
            if (target.name().isEmpty()) {
                doubts.about(field + "name", Uncertain.NO_NAME);
            }
            doubtSalutation(target.salutation(), field + "salutation");
            if (target.role() == Role.COPY && target.copyFor() == null) {
                doubts.about(field + "copyFor", Uncertain.COPY_FOR_WHOM);
            }
            if (target.address().isEmpty()
                    && target.email() == null
                    && target.fax() == null
                    && target.phone() == null
                    && target.handle() == null) {
                doubts.about(field + "name", Uncertain.NO_WAY_TO_REACH);
            }
        }

        private void doubtSalutation(String salutation, String field) {
            if (salutation.isEmpty()) {
                doubts.about(field, Uncertain.NO_SALUTATION);
            } else if (Salutations.greetings(salutation).size() > 1) {
                doubts.about(field, Uncertain.TWO_SALUTATIONS);
            } else if (Salutations.isUnfinished(salutation)) {
                doubts.about(field, Uncertain.HALF_A_SALUTATION);
            }
        }
    }
}
