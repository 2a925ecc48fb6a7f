package org.clarion.urgentactions.staff.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import org.clarion.access.StaffActs;
import org.clarion.urgentactions.staff.ActingAs;
import org.clarion.urgentactions.staff.Passwords;
import org.clarion.urgentactions.staff.StaffMember;
import org.clarion.urgentactions.staff.StaffMembers;
import org.clarion.urgentactions.staff.links.AccountLink;
import org.clarion.urgentactions.staff.links.AccountLinks;
import org.clarion.urgentactions.staff.links.AccountNotices;
import org.clarion.urgentactions.staff.sessions.StaffSessions;
import org.jspecify.annotations.Nullable;

/** Another password: whoever was logged in by the old one is so no more, and its owner hears of it by mail. */
@ApplicationScoped
public class PasswordChanging {

    private final StaffMembers members;
    private final StaffSessions sessions;
    private final AccountLinks links;
    private final AccountNotices notices;
    private final StaffActs acts;
    private final ActingAs acting;

    PasswordChanging(
            StaffMembers members,
            StaffSessions sessions,
            AccountLinks links,
            AccountNotices notices,
            StaffActs acts,
            ActingAs acting) {
        this.members = members;
        this.sessions = sessions;
        this.links = links;
        this.notices = notices;
        this.acts = acts;
        this.acting = acting;
    }

    /** @param here the session that goes on */
    @Transactional
    void change(String name, String password, @Nullable UUID here) {
        set(members.findById(name), password, here);
    }

    /** By a mail's link, which is used up; nothing if it is already, or too old. */
    @Transactional
    public Optional<StaffMember> setBy(UUID link, String password) {
        return links.use(AccountLink.Kind.NEW_PASSWORD, link)
                .flatMap(used -> members.findByIdOptional(used.member()))
                .filter(member -> !member.isSuspended())
                .map(member -> {
                    acting.now(member);
                    set(member, password, null);
                    return member;
                });
    }

    private void set(StaffMember member, String password, @Nullable UUID here) {
        member.hasPassword(Passwords.hashed(password));
        sessions.endAll(member.name(), here);
        links.close(member.name());
        acts.record("changed a password", member.id().toString());
        notices.passwordChanged(member);
    }
}
