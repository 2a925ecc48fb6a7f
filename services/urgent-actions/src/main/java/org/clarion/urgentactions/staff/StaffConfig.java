package org.clarion.urgentactions.staff;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The knobs of accounts. They are read one by one: {@code clarion.staff} is a setting itself ({@link FirstAdministrators}), and
 * a mapping of what is below it would refuse that.
 */
@ApplicationScoped
public class StaffConfig {

    /** Who must show a code beside the password. */
    public enum SecondFactorRule {
        /** Whoever has set one up. */
        OPTIONAL,
        /** Everybody; whoever has none sets it up at the next log-in. */
        REQUIRED
    }

    private final SecondFactorRule secondFactor;
    private final boolean directory;
    private final Duration invitation;
    private final Duration link;
    private final Duration idle;

    public StaffConfig(
            @ConfigProperty(name = "clarion.staff.second-factor", defaultValue = "optional")
                    SecondFactorRule secondFactor,
            @ConfigProperty(name = "clarion.staff.directory", defaultValue = "on") boolean directory,
            @ConfigProperty(name = "clarion.staff.invitation", defaultValue = "7d") Duration invitation,
            @ConfigProperty(name = "clarion.staff.link", defaultValue = "1h") Duration link,
            @ConfigProperty(name = "clarion.staff.idle", defaultValue = "2h") Duration idle) {
        this.secondFactor = secondFactor;
        this.directory = directory;
        this.invitation = invitation;
        this.link = link;
        this.idle = idle;
    }

    public SecondFactorRule secondFactor() {
        return secondFactor;
    }

    /** Whether people have passwords here; off where everybody signs on by the organisation's provider. */
    public boolean directory() {
        return directory;
    }

    /** How long an invitation can be taken up. */
    public Duration invitation() {
        return invitation;
    }

    /** How long the link to another password, or to another address, opens. */
    public Duration link() {
        return link;
    }

    /** How long a session goes on in which no page is asked for. */
    public Duration idle() {
        return idle;
    }
}
