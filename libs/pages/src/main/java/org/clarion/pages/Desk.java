package org.clarion.pages;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Named;

/** Who sits at the desk, if anybody is logged in. In templates: {@code {inject:desk.who}}. */
@Named("desk")
@RequestScoped
public class Desk {

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

    /** For whom a form is made: a member of staff cannot use a visitor's token, nor the other way round. */
    String holder() {
        return isLoggedIn() ? "staff:" + getWho() : "visitor";
    }
}
