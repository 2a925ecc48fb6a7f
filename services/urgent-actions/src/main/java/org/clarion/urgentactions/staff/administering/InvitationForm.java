package org.clarion.urgentactions.staff.administering;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.clarion.access.Roles;
import org.clarion.mail.Address;
import org.clarion.mail.PastedAddress;
import org.clarion.pages.Mistakes;
import org.clarion.typed.OurLanguages;
import org.clarion.urgentactions.staff.AccountLimits;
import org.clarion.urgentactions.staff.links.StaffInvitation;

/** An invitation as it was typed. */
public record InvitationForm(
        String fullName, String email, String name, String language, String section, Set<String> roles) {

    private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}._-]{1,39}");

    static InvitationForm empty(String language) {
        return new InvitationForm("", "", "", language, "", Set.of());
    }

    static InvitationForm read(MultivaluedMap<String, String> fields) {
        return new InvitationForm(
                typed(fields, "fullName"),
                PastedAddress.read(fields.getFirst("email"))
                        .address()
                        .map(Address::value)
                        .orElseGet(() -> typed(fields, "email")),
                typed(fields, "name"),
                typed(fields, "language"),
                typed(fields, "section"),
                RoleFields.read(fields));
    }

    public List<RoleFields.RoleBox> boxes() {
        return RoleFields.boxes(roles);
    }

    /** What to mend, but for what somebody else has already. */
    Mistakes mistakes(StaffWords words) {
        var mistakes = Mistakes.none();
        if (fullName.isEmpty()) {
            mistakes.add("fullName", words.fullNameMissing());
        } else if (fullName.length() > AccountLimits.LONGEST_FULL_NAME) {
            mistakes.add("fullName", words.fullNameTooLong());
        }
        if (Address.parse(email).isEmpty()) {
            mistakes.add("email", words.addressWrong());
        }
        if (!NAME.matcher(logInName()).matches()) {
            mistakes.add("name", name.isEmpty() ? words.nameMissing() : words.nameWrong());
        }
        if (!OurLanguages.deskHas(language)) {
            mistakes.add("language", words.languageMissing());
        }
        if (section.length() > AccountLimits.LONGEST_SECTION) {
            mistakes.add("section", words.sectionTooLong());
        }
        if (roles.isEmpty()) {
            mistakes.add(Roles.CAMPAIGNER, words.roleMissing());
        }
        return mistakes;
    }

    StaffInvitation.Invited invited() {
        return new StaffInvitation.Invited(
                logInName(), fullName, email, language, section.isEmpty() ? null : section, roles);
    }

    /** As it was typed, else what stands before the @. */
    String logInName() {
        return name.isEmpty() ? email.replaceAll("@.*", "").toLowerCase(Locale.ROOT) : name;
    }

    private static String typed(MultivaluedMap<String, String> fields, String field) {
        var typed = fields.getFirst(field);
        return typed == null ? "" : typed.strip();
    }
}
