package org.clarion.urgentactions.staff.signon;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.clarion.access.Sessions;
import org.clarion.pages.Organisation;
import org.clarion.pages.Reader;
import org.clarion.urgentactions.staff.StaffConfig;
import org.clarion.urgentactions.staff.StaffMember;
import org.clarion.urgentactions.staff.StaffMembers;
import org.jspecify.annotations.Nullable;

/** Which doors of the desk are there: the provider's, the built-in directory's, or both. In templates: {@code inject:signOn}. */
@Named("signOn")
@ApplicationScoped
public class SignOnDoor {

    private final SignOnConfig config;
    private final StaffConfig staff;
    private final StaffMembers members;
    private final Organisation organisation;
    private final Reader reader;

    SignOnDoor(SignOnConfig config, StaffConfig staff, StaffMembers members, Organisation organisation, Reader reader) {
        this.config = config;
        this.staff = staff;
        this.members = members;
        this.organisation = organisation;
        this.reader = reader;
    }

    public boolean isOn() {
        return config.enabled();
    }

    /** Whether people may have passwords here. */
    public boolean isDirectory() {
        return staff.directory();
    }

    /** What the button calls the provider. */
    public String getName() {
        return config.name().filter(name -> !name.isBlank()).orElseGet(organisation::getName);
    }

    /** Where the button leads in the end: first it asks {@link LeftByButton}. */
    public String way(@Nullable String then) {
        var landing = URLEncoder.encode(Sessions.landing(then), StandardCharsets.UTF_8);
        return reader.to(ProviderPath.PATH + "?then=" + landing);
    }

    /** Whether this account opens with a password: not where the provider looks after it, so that who is closed out there is. */
    public boolean takesPasswordOf(StaffMember member) {
        return staff.directory() && !(config.enabled() && member.providerSubject() != null);
    }

    /** The same, for templates. */
    public boolean takesPassword(String logInName) {
        return staff.directory() && !isOfProvider(logInName);
    }

    /** Whether the provider says at each log-in which roles this account has. */
    public boolean isOfProvider(String logInName) {
        return config.enabled()
                && members.named(logInName)
                        .filter(member -> member.providerSubject() != null)
                        .isPresent();
    }
}
