package org.clarion.urgentactions.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.clarion.contracts.Target;
import org.clarion.contracts.Target.Role;
import org.clarion.urgentactions.places.Countries;
import org.jspecify.annotations.Nullable;

/** The officials of a sheet: whom to write to, and the embassies that get a copy. */
final class Targets {

    private static final Pattern ENDS_IN_A_TITLE =
            Pattern.compile(".*\\b(mr|mrs|ms|sra?|dr|the|president)\\.?$", Pattern.CASE_INSENSITIVE);
    private static final Pattern COPY_AT = Pattern.compile("(?i).*\\b(?:in|to|en|ante)\\b");

    private final Doubts doubts;
    private final List<Target> all = new ArrayList<>();

    private Targets(Doubts doubts) {
        this.doubts = doubts;
    }

    static List<Target> in(Sections sheet, Letter letter, Doubts doubts) {
        var targets = new Targets(doubts);
        var greeting = Greeting.of(letter.text().lines().toList()).orElse("");
        for (var block : TargetBlocks.in(sheet.lines(Section.TARGETS))) {
            var role = block.stream().anyMatch(TargetBlocks::isMission) ? Role.COPY : Role.PRIMARY;
            targets.add(block, role, greeting);
        }
        TargetBlocks.in(sheet.lines(Section.COPIES)).forEach(block -> targets.add(block, Role.COPY, ""));
        if (targets.all.stream().noneMatch(target -> target.role() == Role.PRIMARY)) {
            doubts.about("targets", "No official to write to was found.");
        }
        return targets.all;
    }

    private void add(List<String> block, Role role, String greeting) {
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
                contacts.of(ContactLines.Kind.EMAIL),
                contacts.of(ContactLines.Kind.HANDLE),
                contacts.of(ContactLines.Kind.PHONE),
                contacts.of(ContactLines.Kind.FAX),
                role == Role.COPY ? copyFor(contacts.plain()) : null);
        all.add(target);
        doubt(target, field);
    }

    // The letter greets the first official; a second one is greeted by nobody yet.
    private String salutation(ContactLines contacts, Role role, String greeting) {
        var given = contacts.of(ContactLines.Kind.SALUTATION);
        if (given != null) {
            return given;
        }
        return role == Role.PRIMARY && all.stream().noneMatch(other -> other.role() == Role.PRIMARY) ? greeting : "";
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
        if (target.salutation().isEmpty()) {
            doubts.about(field + "salutation", "How should a letter greet them? The sheet does not say.");
        } else if (ENDS_IN_A_TITLE.matcher(target.salutation()).matches()) {
            doubts.about(
                    field + "salutation", "This ends in a title. Complete it with the name, as a letter would begin.");
        } else if (target.salutation().contains(" / ")) {
            doubts.about(
                    field + "salutation", "The sheet gives two salutations. Keep the one for the letter's language.");
        }
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
}
