package org.clarion.pages;

import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * Who runs this Clarion: name, colour, logo and contact. In templates: {@code {inject:organisation.name}}. What cannot
 * be read or would not be seen stops the start, with a sentence that says what to change.
 */
@Startup
@Named("organisation")
@ApplicationScoped
public class Organisation {

    private static final String DEFAULT_COLOUR = "#e8532a";

    private final String name;
    private final String contact;
    private final String address;
    private final ActColours colours;
    private final @Nullable Logo logo;

    Organisation(OrganisationConfig config, @ConfigProperty(name = "clarion.address") String address) {
        this.name = config.name().strip();
        this.contact = config.contact().map(Organisation::reachable).orElse("");
        this.address = address;
        this.colours = new ActColours(
                new Colour(config.colour()), new Colour(config.colourInTheDark().orElse(config.colour())));
        this.logo = config.logo().map(Logo::in).orElse(null);
    }

    public String getName() {
        return name;
    }

    /** A mail address or an https address; empty when none is set. */
    public String getContact() {
        return contact;
    }

    /** Where a link to the contact leads: {@code mailto:} or the page; empty when none is set. */
    public String getContactLink() {
        return contact.contains("@") && !contact.startsWith("https://") ? "mailto:" + contact : contact;
    }

    /** The colour that means "act": of the one main button, on light pages and in light mails. */
    public String getColour() {
        return colours.light().hex();
    }

    /** What is read upon {@link #getColour()}: black or white. */
    public String getInk() {
        return colours.light().ink().hex();
    }

    public String getColourInTheDark() {
        return colours.dark().hex();
    }

    public String getInkInTheDark() {
        return colours.dark().ink().hex();
    }

    /** The path of the logo on our own pages; empty when none is set. */
    public String getLogo() {
        return logo == null ? "" : logo.path();
    }

    /** The same with the public address in front, for mails; empty when none is set. */
    public String getLogoAddress() {
        return logo == null ? "" : address + logo.path();
    }

    /** The path of the few lines that change the stylesheet's colour; empty when it is the house's own. */
    public String getStylesheet() {
        boolean own = getColour().equals(DEFAULT_COLOUR) && getColourInTheDark().equals(DEFAULT_COLOUR);
        return own ? "" : "/assets/organisation/colours.css?v=" + Integer.toHexString(colours.hashCode());
    }

    ActColours colours() {
        return colours;
    }

    Optional<Logo> logo() {
        return Optional.ofNullable(logo);
    }

    private static String reachable(String contact) {
        String trimmed = contact.strip();
        if (!trimmed.matches("https://\\S+|[^\\s@:/?&]+@[^\\s@:/?&]+")) {
            throw new IllegalStateException(
                    "clarion.organisation.contact=%s is neither a mail address nor an https address"
                            .formatted(trimmed));
        }
        return trimmed;
    }
}
