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
import org.clarion.urgentactions.sheets.Salutations;
import org.jspecify.annotations.Nullable;

/**
 * The officials of a sheet: whom to write to, and the embassies that get a copy.
 *
 * @param leftOver lines among the addresses that belong to nobody
 */
record Targets(List<Target> all, List<String> leftOver) {

    private static final Pattern COPY_AT = Pattern.compile("(?i).*\\b(?:in|to|en|ante)\\b");

    static Targets in(Sections sheet, Letter letter, Doubts doubts) {
        var reading = new Reading(doubts, new ArrayList<>(), new ArrayList<>());
        var greeting = Greeting.of(letter.text().lines().toList()).orElse("");
        reading.blocks(sheet.lines(Section.TARGETS)).forEach(block -> {
            var role = block.stream().anyMatch(TargetBlocks::isMission) ? Role.COPY : Role.PRIMARY;
            reading.add(block, role, greeting);
        });
        reading.blocks(sheet.lines(Section.COPIES)).forEach(block -> reading.add(block, Role.COPY, ""));
        if (reading.all.stream().noneMatch(target -> target.role() == Role.PRIMARY)) {
            doubts.about("targets", "No official to write to was found.");
        }
        return new Targets(reading.all, reading.left);
    }

    /** Reads one address after the other. */
    private record Reading(Doubts doubts, List<Target> all, List<String> left) {

        List<List<String>> blocks(List<String> lines) {
            lines.stream().filter(Strays::isOne).forEach(left::add);
            var blocks = new ArrayList<>(TargetBlocks.in(
                    lines.stream().filter(line -> !Strays.isOne(line)).toList()));
            blocks.stream().filter(Strays::isNobody).forEach(left::addAll);
            blocks.removeIf(Strays::isNobody);
            return blocks;
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
            contacts.remarks().forEach(remark -> doubts.about(field + remark.part(), remark.sentence()));
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
                doubts.about(field + "name", "This address has no name.");
            }
            doubtSalutation(target.salutation(), field + "salutation");
            if (target.role() == Role.COPY && target.copyFor() == null) {
                doubts.about(field + "copyFor", "For supporters in which country is this copy?");
            }
            if (target.address().isEmpty()
                    && target.email() == null
                    && target.fax() == null
                    && target.phone() == null
                    && target.handle() == null) {
                doubts.about(field + "name", "There is no way to reach them here. Is this line an official?");
            }
        }

        private void doubtSalutation(String salutation, String field) {
            if (salutation.isEmpty()) {
                doubts.about(field, "How should a letter greet them? The sheet does not say.");
            } else if (Salutations.greetings(salutation).size() > 1) {
                doubts.about(
                        field,
                        "The sheet gives more than one salutation. Keep here the one in the language of the sheet; the other belongs at"
                                + " the top of the sample letter in its own language.");
            } else if (Salutations.isUnfinished(salutation)) {
                doubts.about(field, "This ends in a title. Complete it with the name, as a letter would begin.");
            }
        }
    }
}
