package org.clarion.pages;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Named;
import java.util.Set;

/** Who sits at the desk, if anybody is logged in. In templates: {@code {inject:desk.who}}. */
@Named("desk")
@RequestScoped
public class Desk {

    static final String VISITOR = "visitor";

    private static final Set<String> DRAFTING = Set.of("campaigner", "administrator");

    private static final Set<String> CAMPAIGNING = Set.of("campaigner");

    private static final Set<String> COORDINATING = Set.of("coordinator");

    private static final Set<String> OVERSEEING = Set.of("coordinator", "administrator");

    private static final Set<String> ADMINISTERING = Set.of("administrator");

    private final Instance<SecurityIdentity> identity;

    Desk(Instance<SecurityIdentity> identity) {
        this.identity = identity;
    }

    public boolean isLoggedIn() {
        return identity.isResolvable() && !identity.get().isAnonymous();
    }

    /** The name of the person who is logged in; empty for visitors. */
    public String getWho() {
        return isLoggedIn() ? identity.get().getPrincipal().getName() : "";
    }

    /** Whether they may draft actions: a link that only leads to a refusal helps nobody. */
    public boolean isDrafting() {
        return hasOneOf(DRAFTING);
    }

    /** Whether they look after deadlines and reports, as a coordinator does. */
    public boolean isCoordinating() {
        return hasOneOf(COORDINATING);
    }

    /** Whether they draft actions first of all: an administrator may, and mostly does not. */
    public boolean isCampaigning() {
        return hasOneOf(CAMPAIGNING);
    }

    /** Whether they may read the record of what staff did, and look after what went wrong. */
    public boolean isOverseeing() {
        return hasOneOf(OVERSEEING);
    }

    /** Whether they look after the house: accounts, the record as a file, whether all is well. */
    public boolean isAdministering() {
        return hasOneOf(ADMINISTERING);
    }

    private boolean hasOneOf(Set<String> roles) {
        return isLoggedIn() && roles.stream().anyMatch(identity.get()::hasRole);
    }

    /** For whom a form is made: a member of staff cannot use a visitor's token, nor the other way round. */
    String holder() {
        return isLoggedIn() ? "staff:" + getWho() : VISITOR;
    }
}
